import { useEffect, useMemo, useRef } from 'react';
import { fateOf, isOver } from '../../../engine/index.ts';
import { HISTORY } from '../../../levels/record.ts';
import type { Ended } from '../../../net/lesson.ts';
import { namesOf } from '../../../panels/names.ts';
import { type Table, TableProvider } from '../../../panels/table.tsx';
import { Net } from '../../../panels/ui/net.tsx';
import { PortraitsProvider } from '../../../panels/ui/portrait.tsx';
import type { ClassText, Text } from '../../../text/index.ts';
import { debriefOf } from '../../debrief.ts';
import { viewOf } from '../../history/eyes.ts';
import { reelOfRecord } from '../../history/reel.ts';
import { type Level, loadHistoryText, loadLevel } from '../../levels.ts';
import { useLoaded } from '../../loaded.ts';
import { seenFrom } from '../../moments.ts';
import { each } from '../../once.ts';
import { playedOf } from '../../played.ts';
import { loadRecord } from '../../records.ts';
import { loadLessonText } from '../files.ts';
import { Exports } from './exports.tsx';
import { Part } from './parts.tsx';
import { SectionBar } from './section-bar.tsx';
import { placeOf, SECTIONS, wordOf } from './sections.ts';
import type { Base, Told } from './told.ts';
import '../../../panels/style/debrief.css';
import './class-debrief.css';
import './print.css';
import './projector.css';

export interface ClassDebriefProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly level: Level;
  readonly ended: Ended;
  /** What all look at: a part, and in some through whose eyes, as one word; the first part for any other. */
  readonly section: string | undefined;
  /** Whether it is the teacher's screen: with what leads through the parts, the notes, and what can be taken home. */
  readonly leads: boolean;
  /** Whether it hangs on a wall: in letters that are read from the last row, and nothing is folded away. */
  readonly projector?: boolean;
  /** The id of the man whose page it is. */
  readonly own?: string | undefined;
  onSection?(section: string): void;
}

/** The debrief of a class, the same part of it on every screen. It is made of the game's record alone. */
export default function ClassDebrief(props: ClassDebriefProps) {
  const { text } = props;
  return (
    // What cannot be shown takes no lesson with it.
    <Net broken={reason => <p role="alert">{text('app.failed', { reason })}</p>}>
      <PortraitsProvider>
        <Laid {...props} />
      </PortraitsProvider>
    </Net>
  );
}

const nothing = () => undefined;

const loadBase = each(async (level): Promise<Base | undefined> => {
  const [record, told, loaded] = await Promise.all([
    loadRecord(level, HISTORY),
    loadHistoryText(level),
    loadLevel(level),
  ]);
  if (record === undefined || !loaded.ok) return undefined;
  return { reel: reelOfRecord(loaded.value.scenario, record), told };
});

function useTold({ words, level, ended, leads, projector = false, own }: ClassDebriefProps): Told {
  const base = useLoaded(loadBase, level.id);
  const lesson = useLoaded(loadLessonText, level.id);
  const game = useMemo(() => {
    const { misfit, ...played } = playedOf(level.scenario, ended.record, ended.seats);
    const debrief = debriefOf(played, fateOf(level.scenario));
    return { played, misfit, debrief, seen: seenFrom(played.steps, 'all') };
  }, [level, ended]);
  return useMemo(
    () => ({ words, ended, ...game, base, lesson, own, open: projector, paper: false, notes: leads }),
    [words, ended, game, base, lesson, own, projector, leads],
  );
}

function Laid(props: ClassDebriefProps) {
  const { text, words, level, leads, projector = false, onSection } = props;
  const { section, eyes } = placeOf(props.section);
  const told = useTold(props);
  const { misfit, played } = told;
  const { position } = played;
  const table = useMemo((): Table => {
    const view = viewOf(position, 'all');
    const names = namesOf(level.scenario, view.length, level.text, text);
    return { view, level: level.text, text, names, act: nothing, advise: nothing, open: nothing };
  }, [position, level, text]);
  const head = useRef<HTMLElement>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    // Whoever had read on in the last part begins at the head of this one.
    head.current?.scrollIntoView({ block: 'start' });
  }, [section]);
  const name = words(`classDebrief.section.${section}`);
  const place = { at: SECTIONS.indexOf(section) + 1, of: SECTIONS.length };
  return (
    <TableProvider value={table}>
      <article
        className={`class-debrief${projector ? ' debrief-projector' : ''}`}
        aria-label={words('classDebrief.title')}
      >
        <header ref={head} className="ask-head class-debrief-head">
          <p className="overline">{words('classDebrief.place', place)}</p>
          <h2>{name}</h2>
        </header>
        <p role="status" className="for-ears">
          {`${words('classDebrief.place', place)}: ${name}`}
        </p>
        {leads && onSection !== undefined && <SectionBar words={words} section={section} onSection={onSection} />}
        {(misfit !== undefined || !isOver(position)) && (
          <div className="faults">
            {misfit !== undefined ? (
              <p>{text('history.misfit', { step: misfit.ply + 1, problem: misfit.problem })}</p>
            ) : (
              <p>{words('classDebrief.unfinished', { turn: position.game.turn })}</p>
            )}
          </div>
        )}
        <Part
          key={section}
          section={section}
          told={told}
          eyes={eyes}
          onEyes={leads && onSection ? id => onSection(wordOf({ section, eyes: id })) : undefined}
        />
        {leads && <Exports told={told} title={words('classDebrief.exports.report', { level: level.text.title })} />}
      </article>
    </TableProvider>
  );
}
