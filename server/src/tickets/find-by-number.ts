import type { FoundTicketsAnswer } from '@talon/shared/contract/reception.ts';
import { foldNumber, formatNumber } from '@talon/shared/domain/day/number.ts';
import type { Day, EndedTicket } from '@talon/shared/domain/day/state.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { TicketState } from '@talon/shared/domain/words.ts';
import { isoTime } from '../hall/iso-time.ts';
import { serviceOf } from './catalogue.ts';

type Found = FoundTicketsAnswer['items'][number];
type Face = Pick<EndedTicket, 'letter' | 'ordinal' | 'service' | 'issuedAt'> & {
  readonly id: string;
  readonly state: TicketState;
};

/** One number stands under each letter: digits alone can mean that many. */
const most = 12;

/** Today's tickets of a number as it was typed or read, those still in the hall first. */
export function findByNumber(day: Day, centre: CentreSettings, typed: string): Found[] {
  const wanted = foldNumber(typed);
  const isMeant = (face: Pick<Face, 'letter' | 'ordinal'>): boolean =>
    /^\d+$/.test(wanted)
      ? face.ordinal === Number(wanted)
      : foldNumber(formatNumber(face.letter, face.ordinal)) === wanted;
  const found: Face[] = [];
  for (const ticket of day.tickets.values()) {
    if (isMeant(ticket)) found.push({ ...ticket, service: ticket.leg.service });
  }
  for (const [id, ticket] of day.ended) {
    if (isMeant(ticket)) found.push({ ...ticket, id });
  }
  return found.slice(0, most).map((face) => shown(centre, face));
}

function shown(centre: CentreSettings, face: Face): Found {
  const { id, state, letter, ordinal, service, issuedAt } = face;
  const name = serviceOf(centre, service)?.name ?? { uk: service, ru: service, en: service };
  return {
    id,
    number: formatNumber(letter, ordinal),
    state,
    service: { id: service, name },
    issuedAt: isoTime(centre.timeZone, issuedAt),
  };
}
