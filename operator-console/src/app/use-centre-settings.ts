import type {
  CentreDocument,
  SettingsChange,
  SettingsSaved,
} from '@talon/shared/contract/centre-settings.ts';
import { centreTexts } from '@talon/shared/locale/centre/texts.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { useSend } from './api.ts';
import { useSettings } from './settings-context.ts';
import { useReadAnew } from './use-read-anew.ts';

/** What a page changes its part of the centre from. */
export interface ReadSettings {
  readonly document: CentreDocument;
  /** The version in force when it was read; sent back with a change. */
  readonly etag: string;
}

export interface CentreSettingsAccess {
  /** null: not read yet, or `lost`. */
  readonly read: ReadSettings | null;
  readonly lost: boolean;
  /** Reads again, e.g. after «somebody else saved since». */
  readonly refresh: () => Promise<void>;
  /**
   * Saves some parts of the settings, each whole, and reads them again. null: saved. Of a refusal
   * `code` is `precondition_failed` where somebody else has saved since `etag`; `fields` names each
   * fault by its path from the part on, e.g. `services.3.name.uk`.
   */
  readonly save: (
    change: SettingsChange,
    etag: string,
    /** A later date of the centre: the change is planned for it instead. */
    from?: string,
  ) => Promise<Failure | null>;
}

/** The settings of the centre, for an administrator. */
export function useCentreSettings(centre: string): CentreSettingsAccess {
  const send = useSend();
  const queries = useQueryClient();
  const { silence, staleText } = centreTexts[useSettings().language].saving;
  const path = `/admin/centres/${encodeURIComponent(centre)}/settings`;
  const query = useQuery({
    queryKey: [path],
    queryFn: async (): Promise<ReadSettings> => {
      const answer = await send<CentreDocument>({ method: 'GET', path });
      if (answer.ok) return { document: answer.body, etag: answer.etag ?? '*' };
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    // A form is open on it: it is read again when the form says so, never under the typing hand.
    staleTime: Number.POSITIVE_INFINITY,
    // But each page begins with what is in force as it opens.
    refetchOnMount: 'always',
  });
  const { data, isError } = query;
  const isFresh = useReadAnew(query);
  return useMemo(() => {
    const refresh = () => queries.invalidateQueries({ queryKey: [path] });
    return {
      read: isFresh ? (data ?? null) : null,
      lost: isError && !isFresh,
      refresh,
      save: async (change, etag, from) => {
        const to = from === undefined ? path : `${path}?from=${from}`;
        const request = { method: 'PATCH', path: to, body: change, ifMatch: etag } as const;
        const answer = await send<SettingsSaved>(request);
        const failure = failureOf(answer, silence);
        if (failure === null) await refresh();
        // The name of the centre stands beside every page.
        if ('name' in change || 'address' in change) {
          void queries.invalidateQueries({ queryKey: ['/centres'] });
        }
        return failure?.code === 'precondition_failed' ? { ...failure, text: staleText } : failure;
      },
    };
  }, [send, queries, path, data, isError, isFresh, silence, staleText]);
}
