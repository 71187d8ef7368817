import { useEffect, useState, useSyncExternalStore } from 'react';
import { Connection, type TeacherLine } from '../connection.ts';

const nothing = () => () => undefined;
const never = () => 0;

/** The teacher's line to a lesson, and its page anew whenever it changes. */
export function useLesson(code: string, key: string): TeacherLine | undefined {
  const [line, setLine] = useState<TeacherLine>();
  useEffect(() => {
    const made: TeacherLine = new Connection('teacher', code, () => ({ key }));
    setLine(made);
    return () => {
      made.close();
      setLine(undefined);
    };
  }, [code, key]);
  useSyncExternalStore(line?.subscribe ?? nothing, line?.version ?? never);
  return line;
}
