import { newKey } from '@talon/shared/client/api.ts';
import type { SettingsSaved } from '@talon/shared/contract/centre-settings.ts';
import type {
  PlannedSettings,
  SettingsHistory,
  SettingsVersion,
} from '@talon/shared/contract/settings-history.ts';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Send, useSend } from '../../app/api.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { useCentreTexts } from '../../parts/use-centre-texts.ts';

export interface Versions {
  /** The newest first; null: not read yet. */
  readonly items: readonly SettingsVersion[] | null;
  readonly lost: boolean;
  /** Reads those before; null: there are none. */
  readonly more: (() => void) | null;
  readonly planned: PlannedSettings['planned'];
  readonly restore: (version: number, etag: string) => Promise<Failure | null>;
  readonly cancelPlan: () => Promise<Failure | null>;
}

async function read<T>(send: Send, path: string): Promise<T> {
  const answer = await send<T>({ method: 'GET', path });
  if (answer.ok) return answer.body;
  throw new Error(answer.problem?.code ?? 'unreachable');
}

/** Below the path of the settings, so that a save makes them be read anew. */
const keyOf = (centre: string) => [`/admin/centres/${encodeURIComponent(centre)}/settings`];

/** What the centre's settings were, and what they will be. */
export function useVersions(centre: string): Versions {
  const send = useSend();
  const queries = useQueryClient();
  const { saving } = useCentreTexts();
  const key = keyOf(centre);
  const [path = ''] = key;
  const pages = useInfiniteQuery({
    queryKey: [...key, 'history'],
    queryFn: ({ pageParam }) => read<SettingsHistory>(send, `${path}/history${pageParam}`),
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next === undefined ? undefined : `?cursor=${next}`),
  });
  const planned = useQuery({
    queryKey: [...key, 'planned'],
    queryFn: () => read<PlannedSettings>(send, `${path}/planned`),
  });
  const { data, isError, hasNextPage, fetchNextPage } = pages;
  const plan = planned.data?.planned ?? null;
  return useMemo(() => {
    const done = async (failure: Failure | null): Promise<Failure | null> => {
      if (failure === null) await queries.invalidateQueries({ queryKey: [path] });
      return failure;
    };
    return {
      items: data?.pages.flatMap(({ items }) => items) ?? null,
      lost: isError && data === undefined,
      more: hasNextPage ? () => void fetchNextPage() : null,
      planned: plan,
      restore: async (version, ifMatch) => {
        const request = { path: `${path}/history/${version}/restore`, body: {}, key: newKey() };
        const answer = await send<SettingsSaved>({ method: 'POST', ...request, ifMatch });
        return done(failureOf(answer, saving.silence));
      },
      cancelPlan: async () => {
        const answer = await send<null>({ method: 'DELETE', path: `${path}/planned` });
        return done(failureOf(answer, saving.silence));
      },
    };
  }, [send, queries, path, data, isError, hasNextPage, fetchNextPage, plan, saving.silence]);
}
