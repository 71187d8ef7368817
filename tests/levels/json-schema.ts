/** As much of JSON Schema 2020-12 as our own schemas use. A keyword that it does not know is an error, not a pass. */
type Schema = Readonly<Record<string, unknown>>;
type Check = (value: never, schema: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  integer: Number.isInteger,
  null: value => value === null,
};

/** Each keyword speaks only of the type it is about. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: () => true,
  title: () => true,
  description: () => true,
  type: (value, { type }) => [type].flat().some(name => TYPES[String(name)]?.(value)),
  const: (value, schema) => value === schema.const,
  enum: (value, schema) => (schema.enum as unknown[]).includes(value),
  minimum: (value, { minimum }) => typeof value !== 'number' || value >= Number(minimum),
  minLength: (value: unknown, { minLength }) => typeof value !== 'string' || value.length >= Number(minLength),
  maxItems: (value: unknown, { maxItems }) => !Array.isArray(value) || value.length <= Number(maxItems),
  pattern: (value: unknown, { pattern }) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  required: (value, { required }) => !isObject(value) || (required as string[]).every(key => Object.hasOwn(value, key)),
  items: (value: unknown, { items }) => !Array.isArray(value) || value.every(item => satisfies(item, items)),
  propertyNames: (value, { propertyNames }) =>
    !isObject(value) || Object.keys(value).every(key => satisfies(key, propertyNames)),
  properties: (value, { properties }) =>
    !isObject(value) ||
    Object.entries(properties as Schema).every(
      ([key, schema]) => !Object.hasOwn(value, key) || satisfies(value[key], schema),
    ),
  additionalProperties: (value, { properties = {}, additionalProperties }) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([key, item]) => Object.hasOwn(properties as Schema, key) || satisfies(item, additionalProperties),
    ),
};

export function satisfies(value: unknown, schema: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.keys(schema as Schema).every(keyword => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`unknown keyword "${keyword}"`);
    return check(value as never, schema as Schema);
  });
}
