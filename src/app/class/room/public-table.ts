import { useMemo } from 'react';
import { publicView } from '../../../engine/index.ts';
import type { Seen } from '../../../panels/event-words.ts';
import { namesOf } from '../../../panels/names.ts';
import type { Table } from '../../../panels/table.tsx';
import { seenFrom } from '../../moments.ts';
import { type Hall, useHall } from './hall.ts';

const nothing = () => undefined;

/** The table as everybody may see it; nobody decides anything there. `version` changes with the game. */
export function usePublicTable(version: number): Table {
  const { room, level, text } = useHall();
  return useMemo((): Table => {
    const view = publicView(room.shown);
    const names = namesOf(level.scenario, view.length, level.text, text);
    return { view, level: level.text, text, names, act: nothing, advise: nothing, open: nothing };
  }, [room, level, text, version]);
}

/** What everybody could see happen, from a step on, as far as the wall goes. */
export const publicEvents = ({ room }: Pick<Hall, 'room'>, from: number): Seen[] =>
  seenFrom(room.steps.slice(0, room.ply), publicView(room.shown).seat, from);
