declare const brand: unique symbol;
type Index<Name extends string> = number & { readonly [brand]: Name };

/** A politician, as a 0-based index into `scenario.people`: patrons first, then members, then clients. */
export type Person = Index<'Person'>;
/** The chair a controller plays from: a person's own index, or `fateOf(scenario)`, one past the last person. */
export type Seat = Index<'Person'> | Index<'Fate'>;
/** A post, as a 0-based index into `scenario.offices`. */
export type Office = Index<'Office'>;
/** A programme the Presidium may adopt, as a 0-based index into `scenario.policies`. */
export type Policy = Index<'Policy'>;

/** Indexed by `Person`. */
export type ByPerson<T> = readonly T[];
/** Indexed by a patron's `Person`. */
export type ByPatron<T> = readonly T[];
/** Indexed by `Office`. */
export type ByOffice<T> = readonly T[];

/** The one absent index: no person, no office, no policy. */
export const NONE = -1 as const;
export const NOBODY = NONE as unknown as Person;
export const NO_OFFICE = NONE as unknown as Office;
export const NO_POLICY = NONE as unknown as Policy;
