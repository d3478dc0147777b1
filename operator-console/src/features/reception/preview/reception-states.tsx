import { languages } from '@talon/shared/locale/languages.ts';
import { receptionTexts } from '@talon/shared/locale/reception/texts.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { previewNow } from '../../../desk-pages/preview/fixtures.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { still } from '../../desk/command-state.ts';
import { type Draft, emptyDraft, type Wanted } from '../draft.ts';
import type { Reception } from '../reception-context.ts';
import { ReceptionScreen } from '../reception-screen.tsx';
import type { FoundTickets, SeenTicket } from '../use-found-ticket.ts';
import { useServiceSearch } from '../use-service-search.ts';
import {
  cancelledTicket,
  catalogue,
  menuView,
  missedTicket,
  sampleLink,
  servedTicket,
  severalTickets,
  waitingTicket,
  windows,
} from './fixtures.ts';

const nothing = (): void => undefined;
const purposes = ['consult', 'apply', 'collect'] as const;
const wanted = (id: string, purpose: Wanted['purpose']): Wanted => ({ id, purposes, purpose });
const typed = { uk: 'пенс', ru: 'пенс', en: 'pens' };
const two = [wanted('subsidy', 'apply'), wanted('extract', 'collect')];

const acts = {
  ...{ give: nothing, giveLink: nothing, reprint: nothing, showLink: nothing },
  ...{ reinstate: nothing, cancel: nothing, reroute: nothing },
};
const catalogues = languages.map(catalogue);

interface Shown {
  readonly draft?: Partial<Draft>;
  readonly query?: 'typed' | string;
  readonly ticket?: SeenTicket | null;
  readonly found?: Partial<FoundTickets>;
  readonly page?: Partial<Reception>;
}

function Shot({ draft = {}, query = '', ticket = null, found = {}, page = {} }: Shown) {
  const { language } = useSettings();
  const text = query === 'typed' ? typed[language] : query;
  const [own, change] = useState<Draft>({ ...emptyDraft('uk'), ...draft, query: text });
  const inOrder = [catalogue(language), ...catalogues];
  const search = useServiceSearch(inOrder, own);
  const tickets: FoundTickets = {
    ...{ typed: ticket?.number ?? '', type: nothing, find: nothing, items: null, asked: '' },
    ...{ failure: null, show: nothing, ticket, refresh: nothing },
    ...found,
  };
  const shown: Reception = {
    ...{ view: menuView, timeZone: 'Europe/Kyiv', now: previewNow, offlineSince: null },
    ...{ catalogues: inOrder, windows, given: { tickets: 17, consultations: 6 } },
    ...{ givesPriority: true, draft: own, change, search, found: tickets },
    ...{ commands: { ...still, dismiss: nothing }, told: null, dialog: null, open: nothing, acts },
    ...page,
  };
  return (
    <PreviewOffice part={{ person: { id: 'u3', name: 'Наталя Бондар' }, roles: ['reception'] }}>
      <ReceptionScreen page={shown} />
    </PreviewOffice>
  );
}

function ToldShot(): ReactElement {
  const { language } = useSettings();
  return <Shot ticket={waitingTicket} page={{ told: receptionTexts[language].printing('Е045') }} />;
}

const shot = (shown: Shown) => (): ReactElement => <Shot {...shown} />;
const closed = { ...menuView.hall, state: 'closed' as const };
const refusal = 'На сьогодні талонів на цю послугу більше немає (ліміт 40).';

export const receptionStates: Readonly<Record<string, () => ReactElement>> = {
  reception: shot({ draft: { wanted: two }, query: 'typed', ticket: waitingTicket }),
  'reception-empty': shot({}),
  'reception-nothing': shot({ query: 'жжжжж', found: { typed: 'М999', items: [], asked: 'М999' } }),
  'reception-appointment': shot({ query: '482 716', ticket: servedTicket }),
  'reception-phone': shot({ draft: { mode: 'phone', wanted: two }, ticket: cancelledTicket }),
  'reception-consultation': shot({
    draft: { mode: 'consultation', wanted: two.slice(0, 1) },
    ticket: missedTicket,
  }),
  'reception-several': shot({ found: { typed: '45', items: severalTickets } }),
  'reception-told': () => <ToldShot />,
  'reception-refused': shot({
    draft: { wanted: two },
    page: { commands: { ...still, refusal, dismiss: nothing } },
  }),
  'reception-closed': shot({ page: { view: { ...menuView, hall: closed } } }),
  'reception-offline': shot({ draft: { wanted: two }, page: { offlineSince: previewNow } }),
  'reception-link': shot({
    ticket: waitingTicket,
    page: { dialog: { kind: 'link', number: 'Е045', link: sampleLink } },
  }),
  'reception-cancel': shot({ ticket: waitingTicket, page: { dialog: { kind: 'cancel' } } }),
  'reception-change': shot({ ticket: waitingTicket, page: { dialog: { kind: 'change' } } }),
};
