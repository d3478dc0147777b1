/** The first that is found counts: every browser calls itself by the names of others, too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** Enough for a person to know the own browser again; the rest of the header is not kept. */
export interface Agent {
  readonly browser: string | null;
  readonly system: string | null;
}

export function agentOf(header: string | undefined): Agent {
  const named = (list: typeof browsers): string | null =>
    list.find(([pattern]) => pattern.test(header ?? ''))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
