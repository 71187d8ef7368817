/** The powers that make an office a seat: each belongs to exactly one. */
export const SEAT_POWERS = ['gavel', 'agenda', 'lubyanka'] as const;

export const isSeat = (office: { readonly powers: readonly string[] }): boolean =>
  SEAT_POWERS.some(power => office.powers.includes(power));
