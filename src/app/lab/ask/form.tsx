import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { LevelText } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import type { Level } from '../../levels.ts';
import { type Draft, type Fault, GAMES, MOST_GAMES, planOf, withAim } from '../draft.ts';
import { AIMS, type Aim, type Plan, worldsIn } from '../plan.ts';
import type { LabWords } from '../words.ts';
import { BenchFields } from './bench.tsx';
import { LensesPick, LensPick } from './lenses.tsx';
import { NumberFields } from './number.tsx';
import { QuestionPick } from './question.tsx';

export interface AskProps {
  readonly words: LabWords;
  readonly level: Level;
  /** What stands in the form. */
  readonly draft: Draft;
  readonly faults: ReadonlySet<Fault>;
  onDraft(draft: Draft): void;
}
interface FormProps extends Omit<AskProps, 'faults'> {
  /** All there are, by id. */
  readonly levels: ReadonlyMap<string, LevelText>;
  /** Whether something is being played. */
  readonly busy: boolean;
  onLevel(id: string): void;
  onPlan(plan: Plan): void;
}
const NONE: ReadonlySet<Fault> = new Set();

/** What is asked for each aim. */
const FIELDS: Record<Aim, (props: AskProps) => ReactNode> = {
  question: props => (
    <>
      <QuestionPick {...props} />
      <div className="lab-pair">
        <LensPick {...props} />
        <GamesField {...props} />
      </div>
    </>
  ),
  readings: LensesAndGames,
  number: props => (
    <>
      <NumberFields {...props} />
      <div className="lab-pair">
        <LensPick {...props} />
        <GamesField {...props} />
      </div>
    </>
  ),
  facts: LensesAndGames,
};

/** What one wants to know, and on what terms it is to be played. */
export function AskForm({ levels, busy, onLevel, onPlan, ...rest }: FormProps) {
  const { words, draft, onDraft } = rest;
  const { text } = words;
  const [faults, setFaults] = useState(NONE);
  const asked = { ...rest, faults };
  const Fields = FIELDS[draft.aim];
  return (
    <form
      className="lab-form"
      onSubmit={event => {
        event.preventDefault();
        const plan = planOf(draft);
        setFaults('aim' in plan ? NONE : plan);
        if ('aim' in plan && !busy) onPlan(plan);
      }}
    >
      <RadioGroup
        className="choices choices-cards lab-aims"
        value={draft.aim}
        onChange={aim => onDraft(withAim(draft, AIMS.find(known => known === aim) ?? draft.aim))}
      >
        <Label className="label">{text('lab.aims')}</Label>
        <div className="choices-list">
          {AIMS.map(aim => (
            <Radio key={aim} value={aim} className="choice">
              <span className="choice-label">{text(`lab.aim.${aim}.name`)}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="quiet">{text(`lab.aim.${draft.aim}.what`)}</p>
      <Fields key={draft.aim} {...asked} />
      <UsualGames {...asked} />
      <BenchFields {...asked} levels={levels} onLevel={onLevel} />
      <div className="lab-play">
        <Button type="submit" className="button button-main button-large" isDisabled={busy}>
          {text(draft.aim === 'facts' ? 'lab.measure' : 'lab.run')}
        </Button>
      </div>
    </form>
  );
}

function LensesAndGames(props: AskProps) {
  return (
    <>
      <LensesPick {...props} />
      <GamesField {...props} />
    </>
  );
}

/** How many games of each world. */
function GamesField({ words, draft, faults, onDraft }: AskProps) {
  const { text } = words;
  return (
    <Field
      label={text('lab.games')}
      help={gamesHelp(words, draft)}
      fault={faults.has('games') ? text('lab.gamesFault', { most: words.number(MOST_GAMES) }) : undefined}
    >
      {(id, describedBy) => (
        <input
          id={id}
          inputMode="numeric"
          value={draft.games}
          aria-describedby={describedBy}
          onChange={event => onDraft({ ...draft, games: event.target.value })}
        />
      )}
    </Field>
  );
}

/** How many games that makes; of the facts, each experiment takes its share. */
function gamesHelp({ text }: LabWords, draft: Draft): string | undefined {
  if (draft.aim === 'facts') return text('lab.gamesFacts');
  const plan = planOf(draft);
  const isComparison = 'aim' in plan && plan.aim !== 'facts';
  return isComparison ? text('lab.gamesAll', { count: worldsIn(plan) * plan.bench.games }) : undefined;
}

/** The usual numbers of games, at one press. */
function UsualGames({ words, draft, onDraft }: AskProps) {
  return (
    <div className="row lab-games">
      {GAMES.map(games => (
        <Button
          key={games}
          className="button button-small"
          aria-label={words.text('lab.gamesUsual', { games })}
          onPress={() => onDraft({ ...draft, games: String(games) })}
        >
          {words.number(games)}
        </Button>
      ))}
    </div>
  );
}
