import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FEWEST_PUPILS, type LessonData, MOST_PUPILS, PACES, type PaceName } from '../../../levels/lesson.ts';
import type { Refusal } from '../../../net/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { knownLens } from '../../lens-words.ts';
import { BASE, type Level, loadLevelText, soundLevel } from '../../levels.ts';
import { useLoaded } from '../../loaded.ts';
import { Pick } from '../../pick.tsx';
import { openLesson } from '../ask.ts';
import { CLASS_LEVELS, loadLessonData } from '../files.ts';
import { refusedWords } from './refused-words.ts';
import { SeatPlan } from './seat-plan.tsx';

interface OpenLessonProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly pass: string;
  onOpened(code: string, key: string): void;
}
interface Ground {
  readonly level: Level;
  readonly data: LessonData;
  /** By their ids: what can be chosen. */
  readonly titles: ReadonlyMap<string, string>;
}

async function loadGround(id: string): Promise<Ground> {
  const [level, data, titles] = await Promise.all([
    soundLevel(id),
    loadLessonData(id),
    Promise.all(CLASS_LEVELS.map(async other => [other, (await loadLevelText(other)).title] as const)),
  ]);
  return { level, data, titles: new Map(titles) };
}

export function OpenLesson(props: OpenLessonProps) {
  const { text } = props;
  const [id, setId] = useState(CLASS_LEVELS[0] ?? BASE);
  const ground = useLoaded(loadGround, id);
  switch (ground.is) {
    case 'awaited':
      return <p className="loading">{text('app.loading')}</p>;
    case 'missing':
      return (
        <div className="faults" role="alert">
          <p>{text('app.failed', { reason: ground.reason })}</p>
          <Button className="button" onPress={ground.again}>
            {text('app.again')}
          </Button>
        </div>
      );
    case 'here':
      return <Terms key={id} {...props} ground={ground.value} onLevel={setId} />;
  }
}

/** A class of the usual size. */
const USUAL = 24;
const SIZES = Array.from({ length: MOST_PUPILS - FEWEST_PUPILS + 1 }, (_, nth) => FEWEST_PUPILS + nth);

interface TermsProps extends OpenLessonProps {
  readonly ground: Ground;
  onLevel(id: string): void;
}

/** How a lesson is to be played; beside it, who plays what. */
function Terms({ text, words, pass, ground, onLevel, onOpened }: TermsProps) {
  const { level, data, titles } = ground;
  const { scenario } = level;
  const [pace, setPace] = useState<PaceName>('45');
  const [lens, setLens] = useState(scenario.lenses[0]?.id ?? '');
  const [timers, setTimers] = useState(true);
  const [pupils, setPupils] = useState(USUAL);
  const [choose, setChoose] = useState(false);
  const [freeText, setFreeText] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [asking, setAsking] = useState(false);
  const isDays = data.paces[pace].minutes === 0;
  const open = async () => {
    setAsking(true);
    setRefused(undefined);
    const timed = timers && !isDays;
    const setup = { length: data.paces[pace].length, lens, temperaments: 'historical' as const };
    const answer = await openLesson(pass, { level: level.id, setup, pace, timed, pupils, choose, freeText });
    setAsking(false);
    if (answer.ok) onOpened(answer.code, answer.key);
    else setRefused(answer.why);
  };
  const known = knownLens(lens);
  const turnsIn = (name: PaceName) => scenario.lengths[data.paces[name].length]?.turns.length ?? 0;
  return (
    <form
      className="teach-terms"
      onSubmit={event => {
        event.preventDefault();
        void open();
      }}
    >
      <div className="stack">
        <div className="teach-pair">
          <Pick label={words('teach.open.level')} value={level.id} onPick={onLevel}>
            {[...titles].map(([key, title]) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </Pick>
          <Pick
            label={words('teach.open.pupils')}
            value={String(pupils)}
            onPick={value => setPupils(Number(value))}
            help={words('teach.open.pupilsWhat')}
          >
            {SIZES.map(size => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </Pick>
        </div>
        <RadioGroup
          className="choices choices-cards teach-paces"
          value={pace}
          onChange={value => setPace(PACES.find(name => name === value) ?? pace)}
        >
          <Label className="label">{words('teach.open.pace')}</Label>
          <div className="choices-list">
            {PACES.map(name => (
              <Radio key={name} value={name} className="choice">
                <span className="choice-words">
                  <span className="choice-label">{words(`teach.open.paces.${name}`)}</span>
                  <span className="choice-what">{words(`teach.open.pacesWhat.${name}`, { count: turnsIn(name) })}</span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <RadioGroup
          className="choices choices-inline"
          value={choose ? 'choose' : 'placed'}
          onChange={value => setChoose(value === 'choose')}
        >
          <Label className="label">{words('teach.open.seats')}</Label>
          <div className="choices-family">
            {(['placed', 'choose'] as const).map(key => (
              <Radio key={key} value={key} className="choice">
                {words(`teach.open.${key}`)}
              </Radio>
            ))}
          </div>
          <p className="quiet">{words(choose ? 'teach.open.chooseWhat' : 'teach.open.placedWhat')}</p>
        </RadioGroup>
      </div>
      <div className="stack">
        <Pick
          label={text('home.lens')}
          value={lens}
          onPick={setLens}
          help={known === undefined ? undefined : text(`lens.${known}.what`)}
        >
          {scenario.lenses.map(({ id }) => {
            const name = knownLens(id);
            return (
              <option key={id} value={id}>
                {name === undefined ? id : text(`lens.${name}.name`)}
              </option>
            );
          })}
        </Pick>
        <Tick
          label={words('teach.open.timers')}
          what={words(isDays ? 'teach.open.timersDays' : timers ? 'teach.open.timersOn' : 'teach.open.timersOff')}
          isOn={timers && !isDays}
          isDisabled={isDays}
          onTick={setTimers}
        />
        <Tick
          label={words('teach.open.freeText')}
          what={words('teach.open.freeTextWhat')}
          isOn={freeText}
          onTick={setFreeText}
        />
        {refused !== undefined && (
          <p role="alert" className="faults">
            {refused === 'key' ? words('teach.open.wrongKey') : refusedWords(words, refused)}{' '}
            {refused === 'key' && (
              <a className="link" href="#/teach">
                {words('teach.open.otherKey')}
              </a>
            )}
          </p>
        )}
        <Button type="submit" className="button button-main button-large" isDisabled={asking}>
          {words('teach.open.open')}
        </Button>
      </div>
      <SeatPlan words={words} level={level} places={data.seatings[pupils] ?? []} />
    </form>
  );
}

interface TickProps {
  readonly label: string;
  readonly what: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  onTick(isOn: boolean): void;
}
function Tick({ label, what, isOn, isDisabled = false, onTick }: TickProps) {
  return (
    <div className="teach-tick">
      <label>
        <input type="checkbox" checked={isOn} disabled={isDisabled} onChange={({ target }) => onTick(target.checked)} />{' '}
        {label}
      </label>
      <p className="quiet">{what}</p>
    </div>
  );
}
