import type { ReportDimension, ReportRow } from '@talon/shared/contract/reports.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { dayText, monthText } from '@talon/shared/locale/reports/format.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';

export interface NamesParts {
  readonly centre: CentreSettings;
  readonly language: Language;
  readonly nameOf: (user: string) => string | null;
}

type Named = Pick<ReportRow, 'name' | 'mark'>;

/** What people call a row of a report; ids become names here and nowhere else. */
export function namerOf(parts: NamesParts): (groupBy: ReportDimension, key: string) => Named {
  const { centre, language, nameOf } = parts;
  const { names } = reportsTexts[language];
  const known = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id as string, item]));
  const categories = known(centre.categories);
  const services = known(centre.services);
  const windows = known(centre.windows);
  const plain = (name: string | undefined): Named => ({ name: name ?? names.gone, mark: null });
  const ofCode = (texts: Readonly<Record<string, string>>, key: string) => plain(texts[key] ?? key);
  const windowName = (key: string): Named => {
    const number = windows.get(key)?.number;
    return { name: number === undefined ? names.gone : names.window(number), mark: null };
  };
  const byDimension = {
    category: (key) => {
      const found = categories.get(key);
      return { name: found?.name[language] ?? names.gone, mark: found?.letter ?? null };
    },
    service: (key) => plain(services.get(key)?.name[language]),
    authority: (key) => plain(key),
    window: windowName,
    employee: (key) => plain(nameOf(key) ?? undefined),
    hour: (key) => plain(`${key}:00–${Number(key) + 1}:00`),
    weekday: (key) => plain(names.weekdays[Number(key) - 1]),
    day: (key) => plain(dayText(language, key)),
    month: (key) => plain(monthText(language, key)),
    channel: (key) => ofCode(names.channels, key),
    priority: (key) => ofCode(names.priorities, key),
    purpose: (key) => ofCode(names.purposes, key),
  } as const satisfies Record<ReportDimension, (key: string) => Named>;
  const none: Readonly<Record<string, string>> = names.none;
  return (groupBy, key) => (key === '' ? plain(none[groupBy]) : byDimension[groupBy](key));
}

/** Service → authority as the settings have it now. */
export function authoritiesOf(
  { services }: CentreSettings,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(services.map(({ id, authority }) => [id, authority[language]]));
}
