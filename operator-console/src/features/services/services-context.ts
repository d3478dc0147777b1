import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { SettingsVersion } from '@talon/shared/contract/settings-history.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { createContext, use } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import type { Draft, Service } from './draft.ts';

export type DialogName =
  | { readonly kind: 'remove' | 'history' }
  | { readonly kind: 'category'; readonly id: string | null };

/** What of a service changes from minute to minute. */
export interface Busy {
  readonly waiting: number;
  readonly waitMinutes: number | null;
}

export interface ServicesPage {
  /** As saved. */
  readonly base: Draft;
  readonly draft: Draft;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  readonly chosen: Service | null;
  readonly choose: (id: string) => void;
  /** The language of the texts being written. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly failure: Failure | null;
  readonly busyOf: (service: string) => Busy | null;
  /** Versions of the settings, the newest first; null: not read yet. */
  readonly history: readonly SettingsVersion[] | null;
  /** What the centre promises where a service has no target of its own. */
  readonly targets: CentreDocument['targets'];
  readonly timeZone: string;
  readonly now: number;
  readonly dialog: DialogName | null;
  readonly open: (dialog: DialogName | null) => void;
}

export const ServicesContext = createContext<ServicesPage | null>(null);

export function useServices(): ServicesPage {
  const page = use(ServicesContext);
  if (page === null) throw new Error('ServicesContext is missing');
  return page;
}

/** The service that is chosen, and how to change it. */
export function useChosen(): {
  readonly service: Service;
  readonly change: (part: Partial<Service>) => void;
  /** What the server says of one of its fields, e.g. `name.uk`. */
  readonly fault: (field: string) => string | null;
} {
  const { draft, chosen, edit, failure } = useServices();
  if (chosen === null) throw new Error('no service is chosen');
  const { id } = chosen;
  const place = draft.services.findIndex((one) => one.id === id);
  return {
    service: chosen,
    change: (part) =>
      edit((now) => ({
        ...now,
        services: now.services.map((one) => (one.id === id ? { ...one, ...part } : one)),
      })),
    fault: (field) => failure?.fields[`services.${place}.${field}`]?.text ?? null,
  };
}
