export interface Panel {
  readonly width: number;
  readonly height: number;
  /** The states that are drawn for it; where nothing is said, all. */
  readonly shows?: RegExp;
}

/** The previews of the apps: every state from fixtures, by an address of its own. */
export interface Preview {
  readonly app: string;
  readonly path: string;
  readonly panels: readonly Panel[];
  /** Where nothing may be cut either. */
  readonly narrow?: Preview['panels'];
  /** What stands behind the `#` for a state in a language and theme. */
  readonly address: (state: string, language: string, theme: string) => string;
  /** How else a visitor may want it: what is added to the address. */
  readonly wishes?: readonly string[];
}

const asQuery = (state: string, language: string, theme: string): string =>
  `${state}?lang=${language}&theme=${theme}`;

export const previews: readonly Preview[] = [
  {
    app: 'kiosk',
    path: '/kiosk/preview',
    panels: [
      { width: 1080, height: 1920 },
      { width: 1920, height: 1080 },
    ],
    address: asQuery,
    wishes: ['&size=large', '&size=reach', '&size=large-reach'],
  },
  {
    app: 'board',
    path: '/board/preview',
    panels: [
      { width: 1920, height: 1080, shows: /^(?!sign)/ },
      { width: 1080, height: 1920, shows: /^(?!sign)/ },
      { width: 1280, height: 400, shows: /^(?:sign|pair)/ },
    ],
    address: (state, language, theme) => `${state}-${language}-${theme}`,
  },
  {
    app: 'console',
    path: '/console/preview',
    panels: [
      { width: 1366, height: 768 },
      { width: 360, height: 720 },
    ],
    address: asQuery,
  },
  {
    app: 'start, first run, pairing',
    path: '/console/desk-preview',
    panels: [{ width: 1440, height: 900 }],
    address: (state, language, theme) => `${state}/${language}/${theme}`,
  },
  {
    app: 'visitor page',
    path: '/t/preview',
    panels: [{ width: 390, height: 844 }],
    narrow: [
      { width: 360, height: 740 },
      { width: 320, height: 568 },
    ],
    address: (state, language, theme) => `${state}/${language}/${theme}`,
  },
];
