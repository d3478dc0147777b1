/** The palette, row by row: light, dark, high contrast. null = the table does not say. */
type Row = readonly [light: string, dark: string, hc: string | null];

const colours = {
  canvas: ['#F3F2EC', '#0A141C', '#000000'],
  surface: ['#FFFFFF', '#13212C', '#000000'],
  sunken: ['#E8E7DF', '#060D13', '#000000'],
  raised: ['#FFFFFF', '#1D2F3C', '#000000'],
  ink: ['#0E1B25', '#F5F8FA', '#FFFFFF'],
  'ink-2': ['#3E4D59', '#BAC7D1', '#FFFFFF'],
  'ink-3': ['#586671', '#93A4B1', '#E6E6E6'],
  line: ['#D8D7CE', '#263846', '#FFFFFF'],
  'line-strong': ['#7A858D', '#6C8292', '#FFFFFF'],
  solid: ['#0E1B25', '#F5F8FA', '#FFFFFF'],
  'on-solid': ['#FFFFFF', '#0A141C', '#000000'],
  signal: ['#FFC91F', '#FFC91F', '#FFE500'],
  'on-signal': ['#0E1B25', '#0A141C', '#000000'],
  action: ['#0A4F9E', '#8AC1FF', '#FFE500'],
  'action-soft': ['#E1ECF8', '#14304A', '#000000'],
  good: ['#146B3A', '#62D596', '#7DFFB0'],
  'good-soft': ['#DCEFE3', '#103325', null],
  'good-fill': ['#2E9E5B', '#3FBF79', null],
  warn: ['#8F4A00', '#FFB65C', '#FFC46B'],
  'warn-soft': ['#FCEBCF', '#3A2810', null],
  'warn-fill': ['#CC7A0A', '#F29D32', null],
  bad: ['#AE2018', '#FF8F84', '#FFA79E'],
  'bad-soft': ['#FBE2DE', '#42191A', null],
  'bad-fill': ['#D6392E', '#F0645A', null],
} satisfies Record<string, Row>;

export const themes = ['light', 'dark', 'hc'] as const;

/** What every token has to be in a theme, as a browser writes it: «rgb(14, 27, 37)». */
export function coloursIn(theme: (typeof themes)[number]): Record<string, string> {
  const column = themes.indexOf(theme);
  const rows: readonly (readonly [string, Row])[] = Object.entries(colours);
  return Object.fromEntries(
    rows.flatMap(([name, row]) => {
      const hex = row[column];
      return hex ? [[name, rgb(hex)]] : [];
    }),
  );
}

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
