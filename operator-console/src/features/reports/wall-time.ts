/** «10:45» of an ISO time with offset: the wall of the centre, not of who looks. */
export function wallTime(iso: string): string {
  return iso.slice(11, 16).replace(/^0/, '');
}

/** «24.11.2026, 10:45». */
export function wallDateTime(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}.${month}.${year}, ${wallTime(iso)}`;
}
