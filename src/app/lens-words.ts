const LENSES = ['blauvelt', 'fairbanks', 'conquest', 'rigby'] as const;

/** The lens for which the catalogue has words, if it is one of them; a level may bring others, which go by their ids. */
export const knownLens = (id: string): (typeof LENSES)[number] | undefined => LENSES.find(name => name === id);
