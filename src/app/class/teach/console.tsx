import { useEffect, useMemo, useState } from 'react';
import type { Answer } from '../../../net/lesson.ts';
import type { FromTeacher } from '../../../net/messages.ts';
import { fromWireView } from '../../../net/wire.ts';
import { namesOf } from '../../../panels/names.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { soundLevel } from '../../levels.ts';
import { useLoaded } from '../../loaded.ts';
import { serverInfo } from '../ask.ts';
import { baseNow } from '../base.ts';
import type { TeacherLine } from '../connection.ts';
import { loadLessonData } from '../files.ts';
import { keep } from './address.ts';
import { ConsoleBoard } from './console-board.tsx';
import { type Desk, DeskProvider, type Refused } from './desk.tsx';
import { addressesFor } from './join-address.ts';
import { Lost } from './lost.tsx';
import { useLesson } from './use-lesson.ts';
import './console.css';
import './console-seats.css';
import './console-sheets.css';

interface ConsoleProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly code: string;
  /** The key of this lesson. */
  readonly pass: string;
}

/** The teacher's console: nothing of the game on it that not everybody may know, until it is asked for. */
export function Console({ text, words, code, pass }: ConsoleProps) {
  const line = useLesson(code, pass);
  const isIn = line?.page !== undefined;
  useEffect(() => {
    if (isIn) keep(code, pass);
  }, [isIn, code, pass]);
  if (line?.state === 'refused') return <Lost text={text} words={words} code={code} why={line.why ?? 'secret'} />;
  if (line?.page === undefined) return <p className="loading">{words('teach.console.connecting')}</p>;
  return <Laid text={text} words={words} line={line} />;
}

async function loadGround(id: string) {
  const [level, data] = await Promise.all([soundLevel(id), loadLessonData(id)]);
  return { level, data };
}
/** Where pupils find the page. A server that does not say so is reached as the teacher reached it. */
const loadAddresses = async (): Promise<readonly URL[]> => {
  const here = baseNow();
  const info = await serverInfo();
  return info === undefined ? [here] : addressesFor(here, info);
};

interface LaidProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly line: TeacherLine;
}
function Laid({ text, words, line }: LaidProps) {
  const { page } = line;
  const ground = useLoaded(loadGround, page?.settings.level ?? '');
  const addresses = useLoaded(loadAddresses, page?.code ?? '');
  const [refused, setRefused] = useState<Refused>();
  const level = ground.is === 'here' ? ground.value.level : undefined;
  const wire = page?.view ?? undefined;
  const view = useMemo(() => level && wire && fromWireView(wire, level.scenario), [level, wire]);
  const length = page?.settings.setup.length ?? '';
  const names = useMemo(() => level && namesOf(level.scenario, length, level.text, text), [level, length, text]);
  if (ground.is === 'missing')
    return (
      <p role="alert" className="faults">
        {text('app.failed', { reason: ground.reason })}
      </p>
    );
  if (ground.is === 'awaited' || page === undefined || names === undefined)
    return <p className="loading">{text('app.loading')}</p>;
  const send = async <T,>(message: FromTeacher): Promise<Answer<T>> => {
    setRefused(undefined);
    const answer = await line.send<T>(message);
    if (!answer.ok) setRefused({ why: answer.why, what: answer.what });
    return answer;
  };
  const desk: Desk = {
    ...{ text, words, names, page, view, line, refused, send, ...ground.value },
    addresses: addresses.is === 'here' ? addresses.value : [baseNow()],
  };
  return (
    <DeskProvider value={desk}>
      <ConsoleBoard />
    </DeskProvider>
  );
}
