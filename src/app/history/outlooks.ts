/** How records of a level go on from some of their moments, counted over many games: `npm run outlook` makes it. */
export interface Outlooks {
  /** Of the level and its model, when it was counted. */
  readonly levelHash: string;
  /** From each moment, and the seed of their luck. */
  readonly games: number;
  readonly seed: number;
  /** By the id of the record, in the order of the game. */
  readonly records: Readonly<Record<string, readonly OutlookPoint[]>>;
}
export interface OutlookPoint {
  /** The chapter that begins here, or the step that has been done. */
  readonly at: string;
  /** How many actions lie behind. */
  readonly ply: number;
  /** In how many games, by the id of a man and of an ending. */
  readonly winners: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, number>>;
}

export const pointAt = (outlooks: Outlooks | undefined, record: string, ply: number): OutlookPoint | undefined =>
  outlooks?.records[record]?.find(point => point.ply === ply);

/** Of a hundred games. */
export const percentOf = ({ games }: Outlooks, count = 0): number => Math.round((100 * count) / games);
