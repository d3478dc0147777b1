const kyiv = 'Europe/Kyiv';

/** Every time zone that this browser knows, Kyiv by its present name and first. */
export function timeZones(): readonly string[] {
  const all = Intl.supportedValuesOf('timeZone');
  return [kyiv, ...all.filter((zone) => zone !== kyiv && zone !== 'Europe/Kiev')];
}

/** Where this computer stands. */
export function ownTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (timeZone === 'Europe/Kiev') return kyiv;
  return timeZones().includes(timeZone) ? timeZone : kyiv;
}
