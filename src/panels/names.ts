import type { Office, Person, Policy, Seat } from '../engine/ids.ts';
import type { Chapter, Scenario } from '../engine/scenario.ts';
import type { Motion } from '../engine/terms.ts';
import type { LevelText, Text } from '../text/index.ts';

/** What everything is called, by its index in the scenario. An index that stands for none is "nobody" or "none". */
export interface Names {
  man(person: Person | Seat): string;
  fullName(person: Person | Seat): string;
  post(office: Office): string;
  shortPost(office: Office): string;
  policy(policy: Policy): string;
  event(event: number): string;
  turn(turn: number): string;
  /** The kind of a step of the years after. */
  chapter(chapter: number): Chapter | undefined;
  motion(motion: Motion): string;
}

export function namesOf(scenario: Scenario, length: string, level: LevelText, text: Text): Names {
  const personOf = (person: number) => {
    const spec = scenario.people[person];
    return spec && level.get('people', spec.id);
  };
  const officeOf = (office: number) => {
    const spec = scenario.offices[office];
    return spec && level.get('offices', spec.id);
  };
  const idOf = (rows: readonly { readonly id: string }[] | undefined, index: number) => rows?.[index]?.id ?? '';
  const names: Names = {
    man: person => personOf(person)?.name ?? scenario.people[person]?.id ?? text('app.nobody'),
    fullName: person => personOf(person)?.fullName ?? names.man(person),
    post: office => officeOf(office)?.name ?? scenario.offices[office]?.id ?? text('app.none'),
    shortPost: office => officeOf(office)?.short ?? names.post(office),
    policy: policy => level.get('policies', idOf(scenario.policies, policy))?.name ?? idOf(scenario.policies, policy),
    event: event => level.get('events', idOf(scenario.events, event))?.name ?? idOf(scenario.events, event),
    turn(turn) {
      const id = idOf(scenario.lengths[length]?.turns, turn - 1);
      return level.get('turns', id)?.name ?? id;
    },
    chapter: chapter => scenario.chapters[chapter]?.kind,
    motion: ({ motion, by, person, office, policy }) =>
      text(`motion.${motion}`, {
        by: names.man(by),
        person: names.man(person),
        office: names.post(office),
        policy: names.policy(policy),
      }),
  };
  return names;
}
