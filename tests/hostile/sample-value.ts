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

/** A value that the schema accepts: the ground on which one thing at a time is made wrong. */
export function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? [];
  if (first !== undefined) return sampleOf(first);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}));
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

function sampleText({ pattern, minLength = 0, maxLength = 1e6 }: Schema): string {
  const fits = (text: string) =>
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    text.length >= minLength &&
    text.length <= maxLength;
  const found = candidates.find(fits);
  if (found === undefined) throw new Error(`no sample for ${pattern} from ${minLength}`);
  return found;
}
