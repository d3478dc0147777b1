import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { RollWidth, TicketLayout } from '@talon/shared/domain/settings/printing-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import { madeOnce } from '@talon/shared/locale/made-once.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { Paper } from './paper.ts';

const times = madeOnce(
  (timeZone: string) =>
    new Intl.DateTimeFormat('uk-UA', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }),
);

/** Day, month, year and the 24-hour time: read alike in the three languages. */
export const printedTime = (timeZone: string, at: Instant): string => times(timeZone).format(at);

/** Whether a visit may yet go on. A paper of one that may not sends somebody to a queue that has no such ticket. */
export const needsPaper = {
  waiting: true,
  called: true,
  serving: true,
  parked: true,
  no_show: true,
  completed: false,
  cancelled: false,
  expired: false,
  unclosed: false,
} as const satisfies Record<TicketView['state'], boolean>;

/** What of a ticket's view stands on its paper. */
type Told = Pick<
  TicketView,
  | 'language'
  | 'number'
  | 'service'
  | 'nextServices'
  | 'documents'
  | 'issuedAt'
  | 'ahead'
  | 'waitMinutes'
>;

export interface PaperSource {
  readonly view: Told;
  readonly centre: Pick<CentreSettings, 'name' | 'address' | 'phone' | 'timeZone'>;
  readonly layout: TicketLayout;
  readonly width: RollWidth;
  readonly link: string;
  /** The kiosk's name, empty when no kiosk asks. */
  readonly place: string;
  readonly copy: boolean;
}

/** The paper of a ticket as it stands now: a reprint says today's place, not that of an hour ago. */
export function paperOf(source: PaperSource): Paper {
  const { view, centre, layout, width, copy } = source;
  const { language, waitMinutes } = view;
  const said = (is: boolean, text: string): string => (is ? text : '');
  const services = layout.services ? view.nextServices : [];
  return {
    language,
    width,
    copy,
    logo: layout.logo,
    centre: said(layout.centre, centre.name[language]),
    address: said(layout.address, centre.address[language]),
    phone: said(layout.phone, centre.phone),
    number: view.number,
    service: said(layout.services, view.service[language]),
    nextServices: services.map((name) => name[language]),
    ahead: layout.ahead ? view.ahead : null,
    wait: layout.wait && waitMinutes ? { low: waitMinutes.low, high: waitMinutes.high } : null,
    link: said(layout.link, source.link),
    documents: layout.documents ? view.documents.map((document) => document[language]) : [],
    advice: layout.advice,
    note: layout.note[language],
    issued: said(layout.issued, printedTime(centre.timeZone, view.issuedAt)),
    place: said(layout.place, source.place),
  };
}
