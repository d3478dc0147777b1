import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { SettingsTexts } from '@talon/shared/locale/settings/uk.ts';
import type { SettingsPageId } from './pages.ts';

type Summary = (centre: CentreDocument, t: SettingsTexts, language: Language) => string;

/** Names in a row: only the first keeps its capital. */
function sentence(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const rest = others.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [first, ...rest].join(', ');
}

/** «8:00» of «08:00», as people read it. */
const readTime = (time: string): string => time.replace(/^0/, '');

/** How each page stands now, in a few words. */
const summaries = {
  centre: ({ name, mainLanguage }, _t, language) => name[language] || name[mainLanguage],
  calling: ({ calling: { mode, share } }, t) =>
    mode === 'share' ? t.summary.share(share.priority, share.of) : t.calling.mode[mode],
  hours: (centre, t) => hoursSummary(centre, t),
  kiosk: ({ kiosk }, t) => {
    const offered = [
      ...(kiosk.legalPriority ? [t.kiosk.legalPriority] : []),
      ...(kiosk.checkIn ? [t.kiosk.checkIn] : []),
      ...(kiosk.feedback ? [t.kiosk.feedback] : []),
      ...(kiosk.help ? [t.kiosk.help] : []),
    ];
    return offered.length === 0 ? t.summary.nothing : sentence(offered);
  },
  ticket: ({ printing: { printers, kiosk } }, t) =>
    [
      ...(printers.length === 0 ? [] : [t.summary.printers(printers.length)]),
      ...(kiosk === null ? [t.summary.browserPrints] : []),
    ].join(', '),
  boards: ({ board: { ticker }, media: { playlists } }, t) =>
    [
      ...(ticker.length === 0 ? [] : [t.summary.ticker(ticker.length)]),
      playlists.length === 0 ? t.summary.noMedia : t.summary.playlists(playlists.length),
    ].join(', '),
  voice: ({ voice: { providers, volume } }, t) => {
    const [first] = providers;
    const who = first === undefined ? t.summary.silent : t.voice.provider[first];
    return `${who}, ${t.summary.volume(volume)}`;
  },
  alerts: ({ supervision }, t) => t.summary.serviceLevel(supervision.serviceLevel),
  copy: ({ services, windows }, t) => t.copy.summary(services.length, windows.length),
  retention: ({ retention, kiosk }, t) => t.summary.kept(retention.printDays, kiosk.commentDays),
} satisfies Record<SettingsPageId, Summary>;

export function summaryOf(id: SettingsPageId, ...given: Parameters<Summary>): string {
  const summary: Summary = summaries[id];
  return summary(...given);
}

function hoursSummary(
  { week, aroundTheClock, holidays }: CentreDocument,
  t: SettingsTexts,
): string {
  if (aroundTheClock) return t.summary.aroundTheClock;
  const open = Object.values(week).filter((spans) => spans.length > 0);
  const froms = open.flat().map(({ from }) => from);
  const untils = open.flat().map(({ until }) => until);
  const days = t.summary.openDays(open.length);
  const hours = t.summary.hours(
    days,
    readTime(froms.sort()[0] ?? '–'),
    readTime(untils.sort().at(-1) ?? '–'),
  );
  return holidays.length === 0 ? hours : `${hours}, ${t.summary.holidays(holidays.length)}`;
}
