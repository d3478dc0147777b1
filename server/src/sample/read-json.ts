import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { serverFolder } from '../place.ts';

/** A data file that stands beside this code, whether it runs as it is or built. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const text = readFileSync(join(serverFolder, 'src/sample', path), 'utf8');
  return schema.parse(JSON.parse(text));
}
