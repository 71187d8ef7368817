import * as v from 'valibot';
import type { Report, Step } from './problem.ts';
import * as schema from './schema.ts';

/** A row whose shape is sound, with its place in the file. */
export interface Placed<Row> {
  readonly steps: readonly Step[];
  readonly row: Row;
}

/** The level as far as its shape is sound. `ids` also knows the rows that are not, so that naming them is no second problem. */
export interface Draft {
  readonly id: string;
  readonly patrons: readonly Placed<schema.Patron>[];
  readonly members: readonly Placed<schema.Member>[];
  readonly clients: readonly Placed<schema.Client>[];
  readonly offices: readonly Placed<schema.Office>[];
  readonly policies: readonly Placed<schema.Policy>[];
  readonly events: readonly Placed<schema.Event>[];
  readonly chapters: readonly Placed<schema.Chapter>[];
  readonly openings: readonly string[];
  readonly nominees: readonly string[];
  readonly division: schema.Division | undefined;
  readonly opening: schema.Opening | undefined;
  readonly lengths: readonly (Placed<schema.Length> & { readonly key: string })[];
  readonly model: schema.ModelPatch;
  readonly epilogue: boolean;
  readonly ids: Readonly<Record<Table, readonly Placed<string>[]>>;
}
const TABLES = ['patrons', 'members', 'clients', 'offices', 'policies', 'events', 'chapters'] as const;
type Table = (typeof TABLES)[number];

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const wordsOf = (issue: v.BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown key';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'missing';
  return issue.message;
};

/** The value if its shape is sound; else every issue is reported. */
export function shaped<Schema extends v.GenericSchema>(
  shape: Schema,
  json: unknown,
  steps: readonly Step[],
  report: Report,
): v.InferOutput<Schema> | undefined {
  const outcome = v.safeParse(shape, json);
  if (outcome.success) return outcome.output;
  for (const issue of outcome.issues) {
    const within = (issue.path ?? []).map(({ key }) => key as Step);
    report([...steps, ...within], wordsOf(issue));
  }
  return undefined;
}

/** Reads every row by itself, and reports every flaw of shape. */
export function read(json: unknown, report: Report): Draft {
  shaped(schema.frame, json, [], report);
  const raw = isRecord(json) ? json : {};
  const list = (key: string): unknown[] => (Array.isArray(raw[key]) ? raw[key] : []);

  const rows = <Schema extends v.GenericSchema>(table: Table, shape: Schema): Placed<v.InferOutput<Schema>>[] =>
    list(table).flatMap((row, i) => {
      const sound = shaped(shape, row, [table, i], report);
      return sound === undefined ? [] : [{ steps: [table, i], row: sound }];
    });
  const part = <Schema extends v.GenericSchema>(key: string, shape: Schema): v.InferOutput<Schema> | undefined =>
    raw[key] === undefined ? undefined : shaped(shape, raw[key], [key], report);
  const idsIn = (table: Table): Placed<string>[] =>
    list(table).flatMap((row, i) =>
      isRecord(row) && typeof row.id === 'string' ? [{ steps: [table, i, 'id'], row: row.id }] : [],
    );

  return {
    id: typeof raw.id === 'string' ? raw.id : '',
    patrons: rows('patrons', schema.patron),
    members: rows('members', schema.member),
    clients: rows('clients', schema.client),
    offices: rows('offices', schema.office),
    policies: rows('policies', schema.policy),
    events: rows('events', schema.event),
    chapters: rows('chapters', schema.chapter),
    openings: list('openings').filter(office => typeof office === 'string'),
    nominees: list('nominees').filter(person => typeof person === 'string'),
    division: part('division', schema.division) ?? undefined,
    opening: part('opening', schema.opening),
    lengths: Object.entries(isRecord(raw.lengths) ? raw.lengths : {}).flatMap(([key, length]) => {
      const sound = shaped(schema.length, length, ['lengths', key], report);
      return sound === undefined ? [] : [{ key, steps: ['lengths', key], row: sound }];
    }),
    model: part('model', schema.modelPatch) ?? {},
    epilogue: raw.epilogue === true,
    ids: Object.fromEntries(TABLES.map(table => [table, idsIn(table)])) as Record<Table, Placed<string>[]>,
  };
}
