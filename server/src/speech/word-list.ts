import type { Take } from './takes.ts';

/** How a take is read out, for the person at the microphone: the mark shows the melody. */
const written = ({ text, isEnd }: Take): string => (isEnd ? `${text}.` : `${text}…`);

/** The takes to record as CSV: the file's name and the word. BOM: spreadsheets then read UTF-8. */
export function wordList(takes: readonly Take[]): string {
  const rows = takes.map((take) => `${take.clip},${written(take)}`);
  return `\ufeff${['file,word', ...rows].join('\r\n')}\r\n`;
}
