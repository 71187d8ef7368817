import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Problem } from '../levels/index.ts';
import { Emblem } from '../panels/ui/marks.tsx';
import type { LevelText, Text } from '../text/index.ts';
import { Face } from './face.tsx';
import { freshSeed } from './fresh-seed.ts';
import type { Wish } from './home.tsx';
import { knownLens } from './lens-words.ts';
import { BASE, type Level, loadLevel } from './levels.ts';
import { Pick } from './pick.tsx';
import { SeedField } from './seed-field.tsx';

const Seating = lazy(() => import('./seating.tsx'));
const HelpSheet = lazy(() => import('./help/help-sheet.tsx'));

interface NewGameProps {
  readonly text: Text;
  readonly levels: ReadonlyMap<string, LevelText>;
  /** Whether nobody has played here yet: then the lesson is suggested. */
  readonly first: boolean;
  onWish(wish: Wish): void;
}

/** The level for somebody who has never played. */
const LESSON = 'first-night';

/** What a new game needs to be told: level, man, length, lens, temper and the number of the shuffle. */
export function NewGame({ text, levels, first, onWish }: NewGameProps) {
  const [id, setId] = useState(first && levels.has(LESSON) ? LESSON : BASE);
  const [level, setLevel] = useState<Level>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    let wanted = true;
    loadLevel(id).then(
      loaded => {
        if (!wanted) return;
        setLevel(loaded.ok ? loaded.value : undefined);
        setProblems(loaded.ok ? [] : loaded.problems);
      },
      error => wanted && setProblems([{ path: id, problem: String(error) }]),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return (
    <section className="new-game">
      <h2 className="section-title">{text('home.new')}</h2>
      <RadioGroup className="choices choices-cards levels" data-begins="" value={id} onChange={setId}>
        <Label className="label">{text('home.level')}</Label>
        <div className="choices-list">
          {[...levels].map(([key, words]) => (
            <Radio key={key} value={key} className="choice">
              <span className="choice-words">
                <span className="choice-label">{words.title}</span>
                <span className="choice-what">{words.subtitle}</span>
                {key === LESSON && <span className="stamp">{text('home.first')}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {problems.length > 0 && (
        <div role="alert" className="faults">
          <p>{text('app.levelFaults', { level: id })}</p>
          <ul>
            {problems.map(({ path, problem }) => (
              <li key={path + problem}>{text('app.fault', { path, problem })}</li>
            ))}
          </ul>
        </div>
      )}
      {level !== undefined && level.id === id && <Terms key={id} text={text} level={level} onWish={onWish} />}
    </section>
  );
}

interface TermsProps {
  readonly text: Text;
  readonly level: Level;
  onWish(wish: Wish): void;
}

/** What the catalogue calls it; a lens that it does not know goes by its id. */
function lensWords(text: Text, id: string): { readonly name: string; readonly what: string } {
  const known = knownLens(id);
  return known === undefined
    ? { name: id, what: '' }
    : { name: text(`lens.${known}.name`), what: text(`lens.${known}.what`) };
}

function Terms({ text, level, onWish }: TermsProps) {
  const { scenario, text: words } = level;
  const lengths = Object.entries(scenario.lengths).sort(([, a], [, b]) => a.turns.length - b.turns.length);
  const patrons = scenario.people.slice(0, scenario.patrons);
  const [length, setLength] = useState(lengths.at(-1)?.[0] ?? '');
  const [lens, setLens] = useState(scenario.lenses[0]?.id ?? '');
  const [temper, setTemper] = useState<'historical' | 'neutral'>('historical');
  const [seat, setSeat] = useState(patrons[0]?.id ?? '');
  const [screen, setScreen] = useState<'one' | 'several'>('one');
  const [seats, setSeats] = useState(() => patrons.slice(0, 2).map(({ id }) => id));
  const [seed, setSeed] = useState(() => String(freshSeed()));
  const [asking, setAsking] = useState(false);
  const nameOf = (id: string) => words.get('people', id)?.name ?? id;
  const others = scenario.people.slice(scenario.patrons);
  return (
    <form
      className="terms-form"
      onSubmit={event => {
        event.preventDefault();
        const number = Number.parseInt(seed, 10);
        const setup = { length, lens, temperaments: temper };
        onWish({
          level: level.id,
          setup,
          seats: screen === 'one' ? [seat] : seats,
          seed: Number.isSafeInteger(number) ? Math.abs(number) : freshSeed(),
        });
      }}
    >
      <RadioGroup
        className="choices choices-inline at-screen"
        value={screen}
        onChange={value => setScreen(value === 'several' ? 'several' : 'one')}
      >
        <Label className="label">{text('seating.screen')}</Label>
        <div className="choices-family">
          {(['one', 'several'] as const).map(key => (
            <Radio key={key} value={key} className="choice">
              {text(`seating.${key}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {screen === 'several' ? (
        <Suspense fallback={<p className="quiet">{text('app.loading')}</p>}>
          <Seating text={text} scenario={scenario} nameOf={nameOf} seats={seats} onSeats={setSeats} />
        </Suspense>
      ) : (
        <OneSeat {...{ text, level, seat }} onSeat={setSeat} />
      )}
      <div className="begin-row">
        <details className="more">
          <summary>{text('home.more')}</summary>
          <div className="picks">
            {lengths.length > 1 && (
              <Pick label={text('home.length')} value={length} onPick={setLength}>
                {lengths.map(([key, { turns }]) => (
                  <option key={key} value={key}>
                    {text('home.lengthOf', { count: turns.length })}
                  </option>
                ))}
              </Pick>
            )}
            <Pick
              label={text('home.lens')}
              value={lens}
              onPick={setLens}
              help={`${text('home.lensWhat')} ${lensWords(text, lens).what}`}
            >
              {scenario.lenses.map(({ id }) => (
                <option key={id} value={id}>
                  {lensWords(text, id).name}
                </option>
              ))}
            </Pick>
            <Pick
              label={text('home.temper')}
              value={temper}
              onPick={value => setTemper(value === 'neutral' ? 'neutral' : 'historical')}
              help={text(`temper.${temper}.what`)}
            >
              {(['historical', 'neutral'] as const).map(id => (
                <option key={id} value={id}>
                  {text(`temper.${id}.name`)}
                </option>
              ))}
            </Pick>
            {screen === 'one' && (
              <Pick
                label={text('home.otherSeat')}
                value={seat}
                onPick={value => setSeat(value || (patrons[0]?.id ?? ''))}
              >
                <option value={patrons.some(({ id }) => id === seat) ? seat : (patrons[0]?.id ?? '')}>
                  {text('home.otherSeatNone')}
                </option>
                {others.map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </Pick>
            )}
            <SeedField text={text} seed={seed} onSeed={setSeed} />
          </div>
        </details>
        <Button type="submit" className="button button-main button-large" data-begins="">
          {text('home.begin')}
        </Button>
        <Button className="button" onPress={() => setAsking(true)}>
          {text('help.title')}
        </Button>
      </div>
      {asking && (
        <Suspense fallback={null}>
          <HelpSheet
            text={text}
            patrons={patrons.map(({ id }) => ({ id, name: nameOf(id) }))}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </form>
  );
}

interface OneSeatProps {
  readonly text: Text;
  readonly level: Level;
  readonly seat: string;
  onSeat(id: string): void;
}

/** Which of the three, and how he stands. */
function OneSeat({ text, level: { scenario, text: words }, seat, onSeat }: OneSeatProps) {
  const patrons = scenario.people.slice(0, scenario.patrons);
  const man = words.get('people', seat);
  return (
    <>
      <RadioGroup
        className="choices choices-cards seats"
        data-begins=""
        value={patrons.some(({ id }) => id === seat) ? seat : null}
        onChange={onSeat}
      >
        <Label className="label">{text('home.seat')}</Label>
        <div className="choices-list">
          {patrons.map(({ id }, index) => {
            const name = words.get('people', id)?.name ?? id;
            return (
              <Radio key={id} value={id} className="choice">
                <Face id={id} index={index} />
                <Emblem id={id} index={index} name={name} />
                <span className="choice-label">{name}</span>
              </Radio>
            );
          })}
        </div>
      </RadioGroup>
      <p className="situation" role="status">
        {man?.role?.text ?? man?.line}
      </p>
    </>
  );
}
