import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WithdrawalReason } from '@talon/shared/contract/reasons.ts';
import type { GivenAnswer } from '@talon/shared/contract/reception.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { receptionTexts } from '@talon/shared/locale/reception/texts.ts';
import type { ReceptionTexts } from '@talon/shared/locale/reception/uk.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import { createContext, use } from 'react';
import { type Settings, useSettings } from '../../app/settings-context.ts';
import type { CommandState } from '../desk/command-state.ts';
import type { Draft } from './draft.ts';
import type { FoundTickets } from './use-found-ticket.ts';
import type { ServiceSearch } from './use-service-search.ts';

/** What lies over the desk. */
export type ReceptionDialog =
  | { readonly kind: 'link'; readonly number: string; readonly link: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'change' };

/** Out of a priority into the ordinary line. */
export interface Withdrawn {
  readonly reason: WithdrawalReason | null;
}

export interface ReceptionActs {
  /** F2: prints, gives or counts, as the mode says. */
  readonly give: () => void;
  /** F4: a ticket without paper; its link stays on the screen. */
  readonly giveLink: () => void;
  readonly reprint: () => void;
  readonly showLink: () => void;
  readonly reinstate: () => void;
  readonly cancel: (reason: string) => void;
  readonly reroute: (services: object, withdrawn: Withdrawn | null) => void;
}

/** The desk at the entrance as every part of it sees it. */
export interface Reception {
  /** null before the first news of the hall. */
  readonly view: MenuView | null;
  readonly timeZone: string;
  /** Server's clock, epoch ms. */
  readonly now: number;
  readonly offlineSince: number | null;
  /** One catalogue in several languages, the shown one first. */
  readonly catalogues: readonly MenuAnswer[];
  readonly windows: readonly WindowItem[];
  readonly given: GivenAnswer['given'] | null;
  /** The centre gives legal priority. */
  readonly givesPriority: boolean;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly search: ServiceSearch;
  readonly found: FoundTickets;
  readonly commands: CommandState & { readonly dismiss: () => void };
  /** What has just been done. */
  readonly told: string | null;
  readonly dialog: ReceptionDialog | null;
  readonly open: (dialog: ReceptionDialog | null) => void;
  readonly acts: ReceptionActs;
}

export const ReceptionContext = createContext<Reception | null>(null);

export interface ReceptionTools extends Reception, Pick<Settings, 'language'> {
  readonly t: ReceptionTexts;
  readonly local: (text: LocalText) => string;
  /** Wall time of the centre. */
  readonly time: (at: number) => string;
}

export function useReception(): ReceptionTools {
  const page = use(ReceptionContext);
  if (page === null) throw new Error('ReceptionContext is missing');
  const { language } = useSettings();
  return {
    ...page,
    language,
    t: receptionTexts[language],
    local: (text) => text[language],
    time: (at) => clockTime(language, page.timeZone, at),
  };
}
