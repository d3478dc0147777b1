import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSend } from '../../app/api.ts';

/** What was asked of the server: here, on its way, or not to be had. */
export interface Read<T> {
  readonly data: T | null;
  /** What is shown is of an earlier question. */
  readonly isStale: boolean;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Reads a report; what was shown stays until the next one is there. null: nothing is asked yet. */
export function useRead<T>(path: string | null): Read<T> {
  const send = useSend();
  const { data, isError, isPlaceholderData, refetch } = useQuery({
    queryKey: ['reports', path],
    enabled: path !== null,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await send<T>({ method: 'GET', path: path ?? '' });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
  });
  return {
    data: data ?? null,
    isStale: isPlaceholderData,
    failed: isError,
    again: () => void refetch(),
  };
}
