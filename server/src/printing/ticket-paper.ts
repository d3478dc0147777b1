import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { Paper } from './paper.ts';

/** Day, month, year and the 24-hour time: read alike in the three languages. */
function printedTime(timeZone: string, at: Instant): string {
  return new Intl.DateTimeFormat('uk-UA', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
}

export interface PaperSource {
  readonly view: TicketView;
  readonly centre: Pick<CentreSettings, 'name' | 'address' | 'phone' | 'timeZone'>;
  readonly link: string;
  /** The kiosk's name, empty when no kiosk asks. */
  readonly place: string;
}

/** The paper of a ticket as it stands now: a reprint says today's place, not that of an hour ago. */
export function paperOf({ view, centre, link, place }: PaperSource): Paper {
  const { language, waitMinutes } = view;
  return {
    language,
    centre: centre.name[language],
    address: centre.address[language],
    phone: centre.phone,
    number: view.number,
    service: view.service[language],
    nextServices: view.nextServices.map((name) => name[language]),
    ahead: view.ahead,
    wait: waitMinutes === null ? null : { low: waitMinutes.low, high: waitMinutes.high },
    link,
    documents: view.documents.map((document) => document[language]),
    issued: printedTime(centre.timeZone, view.issuedAt),
    place,
  };
}
