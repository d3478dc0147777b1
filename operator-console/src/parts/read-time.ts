/** «8», «830», «8.30» and «24» as people type them; null = no time. */
export function readTime(typed: string): string | null {
  const digits = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(typed.trim());
  if (digits === null) return null;
  const hours = Number(digits[1]);
  const minutes = Number(digits[2] ?? '0');
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
