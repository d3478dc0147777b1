import type { CentreSettings, Service } from '@talon/shared/domain/settings/centre-settings.ts';
import { stageOn } from '@talon/shared/domain/settings/service-stage.ts';
import type { CentreId, Language, ServiceId } from '@talon/shared/domain/words.ts';
import { termText } from '@talon/shared/locale/term.ts';
import type { DeviceCaller } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import type { ListPaper } from './jobs/errands.ts';
import type { PrintParts } from './print-routes.ts';
import { printedTime } from './ticket-paper.ts';

export interface AskedList {
  readonly centre: CentreId;
  readonly service: ServiceId;
  /** Absent: the centre's main one. */
  readonly language: Language | undefined;
}

/** What to bring for a service that visitors may choose on the live day, as a kiosk prints it. */
export async function listFor(
  { settings, desks, clock }: Pick<PrintParts, 'settings' | 'desks' | 'clock'>,
  asked: AskedList,
  kiosk: Pick<DeviceCaller, 'name'>,
): Promise<{ readonly centre: CentreSettings; readonly list: ListPaper }> {
  const centre = settings.get(asked.centre);
  const service = centre?.services.find(({ id }) => id === asked.service);
  if (centre === undefined || service === undefined) throw new Fault('not_found');
  const { date } = await desks.live(centre.id);
  if (stageOn(service, date) !== 'live') throw new Fault('not_found');
  const told = listOf(centre, service, asked.language ?? centre.mainLanguage);
  return {
    centre,
    list: { ...told, issued: printedTime(centre.timeZone, clock.now()), place: kiosk.name },
  };
}

function listOf(
  centre: CentreSettings,
  service: Service,
  chosen: Language,
): Omit<ListPaper, 'issued' | 'place'> {
  return {
    language: chosen,
    logo: centre.printing.ticket.logo,
    centre: centre.name[chosen],
    address: centre.address[chosen],
    phone: centre.phone,
    service: service.name[chosen],
    documents: service.documents.map((document) => document[chosen]),
    applicant: service.applicant[chosen],
    term: termText(chosen, service.termDays),
    fee: service.fee[chosen],
  };
}
