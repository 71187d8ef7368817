import type { Text } from '../../text/index.ts';

const STANDINGS = ['stated', 'likely', 'reported', 'disputed', 'not-in-paper', 'needed', 'counterfactual'] as const;
/** How well a statement stands, in words. */
export function standingOf(text: Text, standing: string): string {
  const known = STANDINGS.find(name => name === standing);
  return known === undefined ? standing : text(`fact.standing.${known}`);
}
