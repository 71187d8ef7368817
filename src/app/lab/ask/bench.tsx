import type { LevelText } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { Pick } from '../../pick.tsx';
import { type Draft, lengthsOf } from '../draft.ts';
import type { Bench } from '../plan.ts';
import { OFFERED, type Offered, PLAYER_WORDS } from '../players.ts';
import type { LabWords } from '../words.ts';
import type { AskProps } from './form.tsx';

interface BenchFieldsProps extends AskProps {
  readonly levels: ReadonlyMap<string, LevelText>;
  onLevel(id: string): void;
}

/** On which level it is played, by whom, and from which shuffle: what seldom needs to be changed. */
export function BenchFields(props: BenchFieldsProps) {
  const { words, level, levels, draft, faults, onDraft, onLevel } = props;
  const { text } = words;
  const lengths = lengthsOf(level.scenario);
  return (
    <details className="more" open={faults.has('seed') || undefined}>
      <summary>{text('lab.more')}</summary>
      <div className="lab-bench">
        <Pick label={text('lab.level')} value={draft.level} onPick={onLevel}>
          {[...levels].map(([id, { title }]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Pick>
        {lengths.length > 1 && (
          <Pick label={text('home.length')} value={draft.length} onPick={length => onDraft({ ...draft, length })}>
            {lengths.map(length => (
              <option key={length} value={length}>
                {text('home.lengthOf', { count: level.scenario.lengths[length]?.turns.length ?? 0 })}
              </option>
            ))}
          </Pick>
        )}
        {draft.aim !== 'facts' && <WhoFields {...props} />}
        <Field
          label={text('lab.seed')}
          help={text('lab.seedHelp')}
          fault={faults.has('seed') ? text('lab.seedFault') : undefined}
        >
          {(id, describedBy) => (
            <input
              id={id}
              inputMode="numeric"
              value={draft.seed}
              aria-describedby={describedBy}
              onChange={event => onDraft({ ...draft, seed: event.target.value })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}

type Who = 'historical' | 'neutral' | 'random' | 'mixed';
export const whoOf = ({ temper, players }: Pick<Bench, 'temper' | 'players'>): Who =>
  players.every(name => name === 'heuristic') ? temper : players.every(name => name === 'random') ? 'random' : 'mixed';

/** What is chosen by each way to play all three; of the temper nothing is said where chance plays. */
const ALL: Record<Exclude<Who, 'mixed'>, Pick<Draft, 'temper'> & { readonly player: Offered }> = {
  historical: { temper: 'historical', player: 'heuristic' },
  neutral: { temper: 'neutral', player: 'heuristic' },
  random: { temper: 'neutral', player: 'random' },
};
const isAll = (who: string): who is keyof typeof ALL => who in ALL;

export function whoName({ text }: LabWords, who: Who): string {
  if (who === 'historical' || who === 'neutral') return text(`temper.${who}.name`);
  return text(who === 'random' ? 'lab.whoRandom' : 'lab.whoMixed');
}
function whoWhat({ text }: LabWords, who: Who): string {
  if (who === 'historical' || who === 'neutral') return text(`temper.${who}.what`);
  return text(who === 'random' ? 'lab.whoRandomWhat' : 'lab.whoMixedWhat');
}

/** Who plays the three: all alike, or each by himself. */
function WhoFields({ words, level, draft, onDraft }: AskProps) {
  const { text } = words;
  const who = whoOf(draft);
  const playAll = (chosen: string) => {
    if (!isAll(chosen)) return;
    const { temper, player } = ALL[chosen];
    onDraft({ ...draft, temper, players: draft.players.map(() => player) });
  };
  return (
    <>
      <Pick label={text('lab.who')} value={who} onPick={playAll} help={whoWhat(words, who)}>
        {[...Object.keys(ALL), ...(who === 'mixed' ? ['mixed'] : [])].map(key => (
          <option key={key} value={key}>
            {whoName(words, key as Who)}
          </option>
        ))}
      </Pick>
      {draft.players.map((player, patron) => {
        const { id } = level.scenario.people[patron]!;
        return (
          <Pick
            key={id}
            label={text('lab.playerOf', { name: words.person(id) })}
            value={player}
            onPick={chosen =>
              onDraft({
                ...draft,
                players: draft.players.map((other, i) =>
                  i === patron ? (OFFERED.find(name => name === chosen) ?? other) : other,
                ),
              })
            }
          >
            {OFFERED.map(name => (
              <option key={name} value={name}>
                {text(PLAYER_WORDS[name])}
              </option>
            ))}
          </Pick>
        );
      })}
    </>
  );
}
