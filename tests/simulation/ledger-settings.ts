import type { DaySettings, ProfileLine } from '@talon/shared/domain/settings/day-settings.ts';
import { ensure, type Ledger, type LedgerWindow } from './ledger-state.ts';

/** What settings mean for a day that runs, told from the rules S-3 to S-5 alone. */
export function applySettings(ledger: Ledger, settings: DaySettings): void {
  const before = ledger.settings;
  ledger.settings = settings;
  for (const rule of settings.services) ledger.rules.set(rule.id, rule);
  const named = new Set(settings.windows.map(({ id }) => id));
  for (const [id, window] of ledger.windows) window.retired = !named.has(id);
  for (const rule of settings.windows) {
    const window = ledger.windows.get(rule.id);
    const was = before?.windows.find(({ id }) => id === rule.id);
    if (window === undefined) ledger.windows.set(rule.id, closedWindow(rule.profile));
    else if (JSON.stringify(was?.profile) === JSON.stringify(rule.profile))
      giveBack(ledger, window);
    else replaceProfile(ledger, window, rule.profile);
  }
}

function closedWindow(profile: readonly ProfileLine[]): LedgerWindow {
  const shut = { state: 'closed' as const, operator: null, ticket: null };
  return { ...shut, profile, leftOut: [], retired: false };
}

const isGiven = (ledger: Ledger, service: string): boolean =>
  ledger.settings?.services.some(({ id }) => id === service) === true;

/** A profile changed for the day stays; what was kept while it was left out goes where it belongs. */
function giveBack(ledger: Ledger, window: LedgerWindow): void {
  const back = window.leftOut.filter((service) => isGiven(ledger, service));
  window.profile = window.profile.filter(({ service }) => !back.includes(service));
  window.leftOut = window.leftOut.filter((service) => !back.includes(service));
}

/** Who waits for a service that is left out is still served where it was served before. */
function replaceProfile(
  ledger: Ledger,
  window: LedgerWindow,
  profile: readonly ProfileLine[],
): void {
  const kept = window.profile.filter(({ service }) => !isGiven(ledger, service));
  window.profile = [...profile, ...kept];
  window.leftOut = kept.map(({ service }) => service);
}

/** A profile for the day names services there are, and none twice for one purpose. */
export function changeProfile(
  ledger: Ledger,
  window: LedgerWindow,
  profile: readonly ProfileLine[],
): void {
  const seen = new Set<string>();
  for (const { service, purposes } of profile) {
    const rule = ledger.rules.get(service);
    ensure(rule !== undefined, `a profile names ${service}, which there is not`);
    for (const purpose of purposes ?? rule.purposes) {
      const line = `${service} ${purpose}`;
      ensure(!seen.has(line), `a profile names ${line} twice`);
      seen.add(line);
    }
  }
  window.profile = profile;
  window.leftOut = [];
}

/** Nothing new begins for a service that is left out, nor for one that there never was. */
export function ensureGiven(ledger: Ledger, service: string, what: string): void {
  ensure(isGiven(ledger, service), `${what} for ${service}, which is not given`);
}
