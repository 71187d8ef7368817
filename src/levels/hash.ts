/** JSON with the keys of every object in order, so that equal data have equal text. */
const canonical = (json: unknown): string => {
  if (Array.isArray(json)) return `[${json.map(canonical).join()}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json) ?? 'null';
  const entries = Object.entries(json).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`;
};

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
/** Any other start: the two halves must not say the same. */
const SECOND_BASIS = 0x9747b28c;

const fnv1a = (text: string, basis: number): string => {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** Tells levels apart; guards against mistakes, not against forgery. */
export const hashOf = (json: unknown): string => {
  const text = canonical(json);
  return fnv1a(text, FNV_BASIS) + fnv1a(text, SECOND_BASIS);
};
