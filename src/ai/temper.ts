import type { Scenario, Temper } from '../engine/index.ts';

/** Equal men: what the three would be without their characters. */
export const NEUTRAL: Temper = {
  plot: 0.5,
  haste: 0.5,
  confide: 0.5,
  care: 0.5,
  approach: 0.5,
  bold: 0.5,
  loyal: 0.5,
  rehabilitate: 0.5,
  remove: 0.3,
  restraint: 0.5,
  exclude: 0.1,
};

/** How a patron is inclined: as in 1953, or like everybody. */
export function temperOf(scenario: Scenario, patron: number, temperaments: 'historical' | 'neutral'): Temper {
  const spec = scenario.people[patron];
  return temperaments === 'historical' && spec?.role === 'patron' ? spec.temper : NEUTRAL;
}
