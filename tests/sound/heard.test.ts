import { describe, expect, test } from 'vitest';
import { EVENTS, EVERYONE, type Event, type EventKind } from '../../src/engine/events.ts';
import { NOBODY, type Person } from '../../src/engine/ids.ts';
import { cuesOf, stepsTo } from '../../src/sound/heard.ts';
import { EFFECTS } from '../../src/sound/sounds.ts';

const seen = (event: EventKind, audience: number, extra = 0): Event => ({
  ...{ event, audience, extra, turn: 1, person: 3 as Person, other: NOBODY },
});
const PLACES = ['lubyanka', 'kremlin', 'kiev'];
const heard = (events: readonly Event[], snow = false) => cuesOf(events, office => PLACES[office] ?? '', snow);
const effects = (events: readonly Event[], snow = false) => heard(events, snow).map(({ effect }) => effect);
const PATRON = 1;

describe('what is heard of what is seen', () => {
  test.each([
    ['turnOpened', 'quarter', 'a turn passes'],
    ['offered', 'letter', 'an offer comes in an envelope'],
    ['accepted', 'pizzicato', 'a bargain is music'],
    ['approached', 'call', 'an approach goes by the special telephone'],
    ['caseBuilt', 'type', 'a file is typed'],
    ['arrested', 'door', 'repression is paper and doors'],
  ] as const)('%s is %s, because %s', (event, effect, _because) => {
    expect(effects([seen(event, EVERYONE)])).toEqual([effect]);
  });

  test.each([
    [0, false, 'steps-stone', 'the Lubyanka has stone floors'],
    [1, true, 'steps-parquet', 'in the Kremlin there is parquet, whatever the weather'],
    [2, true, 'steps-snow', 'in the streets of a town snow lies until April'],
    [2, false, 'steps-stone', 'and afterwards none'],
  ] as const)('to office %i, with snow %s, one walks as %s: %s', (office, snow, effect, _because) => {
    expect(effects([seen('posted', EVERYONE, office)], snow)).toEqual([effect]);
    expect(stepsTo(PLACES[office] ?? '', snow)).toBe(effect);
  });

  test('nothing is heard of what has no sound', () => {
    expect(effects([seen('layLow', EVERYONE), seen('spoke', EVERYONE)])).toEqual([]);
  });

  test('many things at once are two sounds, each once', () => {
    const many = (Object.keys(EVENTS) as EventKind[]).flatMap(event => [seen(event, EVERYONE), seen(event, EVERYONE)]);
    const cues = effects(many);
    expect(cues).toHaveLength(2);
    expect(new Set(cues).size).toBe(2);
  });

  test('every sound is one that there is', () => {
    for (const event of Object.keys(EVENTS) as EventKind[])
      for (const effect of effects([seen(event, EVERYONE)])) expect(EFFECTS).toContain(effect);
  });
});

describe('what others at the screen must not hear', () => {
  test.each([
    ['what only a patron sees', [seen('approached', PATRON)], true],
    ['what everybody sees', [seen('approached', EVERYONE)], false],
    ['the same sound of both: it tells nothing', [seen('approached', PATRON), seen('called', EVERYONE)], false],
  ] as const)('%s', (_, events, secret) => {
    expect(heard(events)).toEqual([{ effect: 'call', raised: 0, secret }]);
  });
});
