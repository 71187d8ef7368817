import type { Action } from '../../engine/action.ts';
import { Advised } from '../advised.tsx';
import { useTable } from '../table.tsx';
import { ChooseAction } from '../ui/choose-action.tsx';
import { Head } from '../ui/print.tsx';
import { wordingOf } from '../wording.ts';

type Moving = Extract<Action, { readonly type: 'motion' | 'pass' }>;
const FAMILIES = {
  policy: 'policy',
  appoint: 'appoint',
  dismiss: 'dismiss',
  arrest: 'dismiss',
  plenum: 'plenum',
} as const;

/** The agenda: every motion one may put, with its words, and how the room looks. */
export function Agenda() {
  const table = useTable();
  const { view, text } = table;
  const moves = view.options.filter((action): action is Moving => action.type === 'motion' || action.type === 'pass');
  return (
    <ChooseAction
      legend={text('choose.options')}
      actions={moves}
      describe={action => {
        const family = action.type === 'motion' ? FAMILIES[action.motion as keyof typeof FAMILIES] : undefined;
        const { label, what, person } = wordingOf(table, action);
        return {
          label,
          what,
          mark: person === undefined ? undefined : <Head person={person} />,
          family: family === undefined ? undefined : text(`motion.families.${family}`),
        };
      }}
      preview={action => <Preview action={action} />}
    />
  );
}

function Preview({ action }: { readonly action: Moving }) {
  const { view, level } = useTable();
  const policy =
    action.type === 'motion' ? level.get('policies', view.scenario.policies[action.policy]?.id ?? '') : undefined;
  return (
    <div className="preview">
      {policy && <p className="typed">{policy.motion}</p>}
      <Advised action={action} />
    </div>
  );
}
