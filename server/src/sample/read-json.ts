import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A data file that stands beside the code, here and in the built server alike. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  return schema.parse(JSON.parse(text));
}
