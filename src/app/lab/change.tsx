import { endingIds, type Look, patronsOf } from './figures/look.ts';
import { type Change, changesOf } from './readings/changes.ts';
import { gamesOf } from './readings/counted.ts';
import type { LabWords } from './words.ts';

/** The answer to a question, in words: what is otherwise in the changed world, as far as it can be told from chance. */
export function Changes({ look }: { readonly look: Look }) {
  const { words, all } = look;
  const { text } = words;
  const [before, after] = all;
  if (before === undefined || after === undefined) return null;
  const games = { before: gamesOf(before), after: gamesOf(after) };
  if (games.before === 0 || games.after === 0) return null;
  const changes = changesOf(before, after, patronsOf(look), endingIds(look));
  return (
    <section className="lab-answer">
      <h3>{text('lab.change.title')}</h3>
      {changes.length === 0 && <p>{text('lab.change.nothing')}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map(change => (
            <li key={`${change.of} ${change.id}`}>{sentence(words, change)}</li>
          ))}
        </ul>
      )}
      <p className="quiet">{text('lab.change.rests', games)}</p>
    </section>
  );
}

const NAMES = {
  flips: () => '',
  win: (words: LabWords, id: string) => words.person(id),
  ending: (words: LabWords, id: string) => words.ending(id),
};

function sentence(words: LabWords, { of, id, before, after }: Change): string {
  const say = of === 'flips' ? words.mean : words.share;
  return words.text(`lab.change.${of}${after.estimate > before.estimate ? 'More' : 'Fewer'}`, {
    name: NAMES[of](words, id),
    before: say(before),
    after: say(after),
  });
}
