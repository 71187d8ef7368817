import { Button } from 'react-aria-components/Button';
import { type Action, fromWire } from '../../../engine/index.ts';
import type { Proposal } from '../../../net/lesson.ts';
import { useTable } from '../../../panels/table.tsx';
import { actionWords } from './action-words.ts';
import { isSpokesman, isTeam, nicknameIn, useSeated } from './seated.ts';

interface Proposed {
  readonly action: Action;
  readonly label: string;
  readonly by: readonly Proposal[];
}

/** A team before it decides: what each proposes, for the spokesman to confirm with one press. */
export function Proposals() {
  const { words, page, me, errands } = useSeated();
  const table = useTable();
  if (!isTeam(page) || !table.view.owes) return null;
  const leads = isSpokesman({ page, me });
  const proposed = together(page.proposals, wire => fromWire(table.view.scenario, wire)).map(
    ({ action, by }): Proposed => ({ action, by, label: actionWords(table, action) }),
  );
  const spokesman = page.team.find(it => it.spokesman)?.nickname ?? '';
  return (
    <section className="pupil-proposals" aria-label={words('pupil.propose.title')}>
      <p>{leads ? words('pupil.propose.leads') : words('pupil.propose.member', { name: spokesman })}</p>
      <div role="status">
        {proposed.length > 0 && (
          <ul>
            {proposed.map(({ action, label, by }) => {
              const names = by.map(({ pupil }) => nicknameIn(page, pupil) ?? words('pupil.propose.left')).join(', ');
              const own = by.find(({ pupil }) => pupil === me?.id);
              return (
                <li key={by[0]?.id}>
                  <span>
                    <strong>{names}</strong> {label}
                  </span>
                  {leads && (
                    <Button className="button button-main button-small" onPress={() => table.act(action)}>
                      {words('pupil.propose.confirm')}
                    </Button>
                  )}
                  {!leads && own !== undefined && (
                    <Button className="button button-small" onPress={() => errands.withdraw(own.id)}>
                      {words('pupil.propose.withdraw')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}

/** The same thing proposed by several stands there once. What the level cannot read has no place in it. */
function together(
  proposals: readonly Proposal[],
  read: (wire: Proposal['action']) => Action,
): { readonly action: Action; readonly by: readonly Proposal[] }[] {
  const keys = [...new Set(proposals.map(({ action }) => JSON.stringify(action)))];
  return keys.flatMap(key => {
    const by = proposals.filter(({ action }) => JSON.stringify(action) === key);
    return by[0] === undefined ? [] : [{ action: read(by[0].action), by }];
  });
}
