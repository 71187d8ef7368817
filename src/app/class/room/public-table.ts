import { useMemo, useState } from 'react';
import { type Person, publicView } from '../../../engine/index.ts';
import type { Seen } from '../../../panels/event-words.ts';
import { namesOf } from '../../../panels/names.ts';
import type { Table } from '../../../panels/table.tsx';
import { seenFrom } from '../../moments.ts';
import { type Hall, useHall } from './hall.ts';

interface PublicTable {
  readonly table: Table;
  /** The man whose file lies open. */
  readonly opened: Person | undefined;
  close(): void;
}

/** The table as everybody may see it; nobody decides anything there. `version` changes with the game. */
export function usePublicTable(version: number): PublicTable {
  const { room, level, text } = useHall();
  const [opened, setOpened] = useState<Person>();
  const table = useMemo((): Table => {
    const view = publicView(room.shown);
    const names = namesOf(level.scenario, view.length, level.text, text);
    return { view, level: level.text, text, names, act: () => {}, advise: () => undefined, open: setOpened };
  }, [room, level, text, version]);
  return { table, opened, close: () => setOpened(undefined) };
}

/** What everybody could see happen, from a step on, as far as the wall goes. */
export const publicEvents = ({ room }: Pick<Hall, 'room'>, from: number): Seen[] =>
  seenFrom(room.steps.slice(0, room.ply), publicView(room.shown).seat, from);
