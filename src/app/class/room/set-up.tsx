import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FEWEST_PUPILS, type LessonData, MOST_PUPILS, PACES, type PaceName } from '../../../levels/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { freshSeed } from '../../fresh-seed.ts';
import { knownLens } from '../../lens-words.ts';
import type { Level } from '../../levels.ts';
import { Pick } from '../../pick.tsx';
import { SeedField } from '../../seed-field.tsx';
import { LETTERS, type LettersKind, type RoomPlan, SCREENS, type ScreenKind } from './kept.ts';
import { SeatPlan } from './seat-plan.tsx';

/** What a teacher asks for. */
export interface RoomWish {
  readonly plan: RoomPlan;
  readonly lens: string;
  readonly seed: number;
}
interface SetUpProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly level: Level;
  readonly lesson: LessonData;
  onBegin(wish: RoomWish): void;
}

const NUMBERS = Array.from({ length: MOST_PUPILS - FEWEST_PUPILS + 1 }, (_, index) => FEWEST_PUPILS + index);
const USUAL = 12;

/** A new lesson: how long, how many, who sits where, and what the screen is. */
export function SetUp({ text, words, level, lesson, onBegin }: SetUpProps) {
  const { scenario, text: told } = level;
  const [pace, setPace] = useState<PaceName>('45');
  const [pupils, setPupils] = useState(USUAL);
  const [screen, setScreen] = useState<ScreenKind>('mirrored');
  const [chosen, setChosen] = useState<LettersKind>();
  const [lens, setLens] = useState(scenario.lenses[0]?.id ?? '');
  const [seed, setSeed] = useState(() => String(freshSeed()));
  const places = lesson.seatings[pupils] ?? [];
  // In a short lesson nobody has the time to come forward three times before he may give an order.
  const letters = chosen ?? (pace === '45' ? 'aloud' : 'secret');
  const turnsOf = (name: PaceName) => scenario.lengths[lesson.paces[name].length]?.turns.length ?? 0;
  return (
    <form
      className="room-set-up"
      onSubmit={event => {
        event.preventDefault();
        const number = Number.parseInt(seed, 10);
        const plan = { pace, places, screen, letters };
        onBegin({ plan, lens, seed: Number.isSafeInteger(number) ? number : freshSeed() });
      }}
    >
      <section className="room-note">
        <h2 className="section-title">{text('home.note')}</h2>
        <p>{told.contentNote}</p>
      </section>
      <Ways<PaceName>
        label={words('classroom.pace.legend')}
        value={pace}
        onPick={setPace}
        ways={PACES.map(name => ({
          key: name,
          name: words(`classroom.pace.${name}`),
          what: words(`classroom.pace.what${name === 'days' ? 'Days' : ''}`, { count: turnsOf(name) }),
        }))}
      />
      <Pick label={words('classroom.howMany')} value={String(pupils)} onPick={value => setPupils(Number(value))}>
        {NUMBERS.map(number => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </Pick>
      <SeatPlan words={words} level={level} places={places} letters={letters} />
      <Ways<ScreenKind>
        label={words('classroom.screen.legend')}
        value={screen}
        onPick={setScreen}
        ways={SCREENS.map(key => ({
          key,
          name: words(`classroom.screen.${key}`),
          what: words(`classroom.screen.${key}What`),
        }))}
      />
      <Ways<LettersKind>
        label={words('classroom.letters.legend')}
        value={letters}
        onPick={setChosen}
        ways={LETTERS.map(key => ({
          key,
          name: words(`classroom.letters.${key}`),
          what: words(`classroom.letters.${key}What`),
        }))}
      />
      <details className="more">
        <summary>{words('classroom.more')}</summary>
        <div className="room-rules">
          <LensPick text={text} level={level} lens={lens} onLens={setLens} />
          <SeedField text={text} seed={seed} onSeed={setSeed} />
        </div>
      </details>
      <Button type="submit" className="button button-main button-large">
        {words('classroom.begin')}
      </Button>
    </form>
  );
}

interface LensPickProps {
  readonly text: Text;
  readonly level: Level;
  readonly lens: string;
  onLens(lens: string): void;
}

/** By whose reading men decide. */
function LensPick({ text, level, lens, onLens }: LensPickProps) {
  const chosen = knownLens(lens);
  return (
    <Pick
      label={text('home.lens')}
      value={lens}
      onPick={onLens}
      help={chosen && `${text('home.lensWhat')} ${text(`lens.${chosen}.what`)}`}
    >
      {level.scenario.lenses.map(({ id }) => {
        const known = knownLens(id);
        return (
          <option key={id} value={id}>
            {known === undefined ? id : text(`lens.${known}.name`)}
          </option>
        );
      })}
    </Pick>
  );
}

interface WaysProps<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly ways: readonly { readonly key: K; readonly name: string; readonly what: string }[];
  onPick(key: K): void;
}

/** One of a few, each with what it means. */
function Ways<K extends string>({ label, value, ways, onPick }: WaysProps<K>) {
  return (
    <RadioGroup
      className="choices choices-cards levels"
      value={value}
      onChange={picked => {
        const way = ways.find(({ key }) => key === picked);
        if (way !== undefined) onPick(way.key);
      }}
    >
      <Label className="label">{label}</Label>
      <div className="choices-list">
        {ways.map(({ key, name, what }) => (
          <Radio key={key} value={key} className="choice">
            <span className="choice-words">
              <span className="choice-label">{name}</span>
              <span className="choice-what">{what}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
