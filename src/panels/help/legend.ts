/** Every mark on the board and on a card, in the order in which they are explained. */
export const LEGEND = [
  { group: 'ties', marks: ['marks', 'ring', 'past', 'won', 'half', 'cord', 'secret'] },
  { group: 'man', marks: ['stretch', 'leaning', 'clip', 'away', 'fallen', 'chosen'] },
  { group: 'card', marks: ['nest', 'tail', 'boxes', 'number', 'bar'] },
  { group: 'places', marks: ['vacancy', 'more', 'windows', 'self'] },
  { group: 'hall', marks: ['seat', 'said', 'count', 'alarm'] },
  { group: 'page', marks: ['favours', 'steps', 'star'] },
] as const;
export type MarkName = (typeof LEGEND)[number]['marks'][number];

/** What wins, the turn in so many lines, and words that need one. */
export const WINS = ['posts', 'lasts', 'fall', 'plenum'] as const;
export const TURN = ['night', 'alliances', 'orders', 'evening', 'presidium', 'end'] as const;
export const WORDS = [
  ...['patron', 'nest', 'tail', 'favour', 'alarm', 'warnings', 'material', 'credit', 'protects', 'past'],
  ...['chair', 'member', 'times', 'pact'],
] as const;
