import type { Schema } from './operations.ts';

/** Strings that between them fit every pattern of the contract. */
const candidates = [
  'demo',
  '000000',
  'А',
  '08:00',
  '2026-06-01',
  'Europe/Kyiv',
  'x'.repeat(30),
  'board:demo',
  'hall@example.org',
  'wait.demo',
  `${'0'.repeat(32)}.jpg`,
];

/** A value that the schema accepts, with no more than it must have. */
export const leastOf = (schema: Schema): unknown => made(schema, false);

/**
 * The same with every list and object that may be there, and one item at least in each list: the
 * ground on which one thing at a time is made wrong.
 */
export const sampleOf = (schema: Schema): unknown => made(schema, true);

function made(schema: Schema, isFull: boolean): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? [];
  if (first !== undefined) return made(first, isFull);
  const { type, properties = {}, required = [], minItems = 0, items = {} } = schema;
  switch (type) {
    case 'object': {
      const names = isFull ? namesOf(schema) : required;
      return Object.fromEntries(names.map((name) => [name, made(properties[name] ?? {}, isFull)]));
    }
    case 'array': {
      const length = isFull ? Math.max(1, minItems) : minItems;
      return Array.from({ length }, () => made(items, isFull));
    }
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return sampleText(schema);
  }
}

/** What a full sample has: what is required, and whatever else has parts that can be wrong. */
export function namesOf({ properties = {}, required = [] }: Schema): readonly string[] {
  return Object.keys(properties).filter(
    (name) => required.includes(name) || hasParts(properties[name] ?? {}),
  );
}

function hasParts(schema: Schema): boolean {
  const { type, items, properties } = schema.anyOf?.[0] ?? schema;
  return (type === 'array' && items !== undefined) || properties !== undefined;
}

function sampleText({ pattern, minLength = 0, maxLength = 1e6 }: Schema): string {
  const fits = (text: string) =>
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    text.length >= minLength &&
    text.length <= maxLength;
  const found = candidates.find(fits);
  if (found === undefined) throw new Error(`no sample for ${pattern} from ${minLength}`);
  return found;
}
