import { cpus, totalmem } from 'node:os';
import type { Row } from './row.ts';

function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toString();
  return value.toPrecision(3);
}

/** A Markdown table of the rows. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ figure, value, limit, met, how }) =>
      `| ${figure} | ${shown(value)} | ${limit} | ${met ? 'yes' : '**no**'} | ${how} |`,
  );
  return [
    '| figure | value | limit | met | how |',
    '| --- | ---: | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

export function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${memory} GiB, Node ${process.version}, ${process.platform}`;
}
