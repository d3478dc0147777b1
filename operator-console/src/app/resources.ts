import type { DevicesAnswer } from '@talon/shared/contract/devices.ts';
import type { CentresAnswer, MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowsAnswer } from '@talon/shared/contract/windows.ts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Send, useSend } from './api.ts';
import { useSettings } from './settings-context.ts';

export async function read<T>(send: Send, path: string): Promise<T> {
  const answer = await send<T>({ method: 'GET', path });
  if (answer.ok) return answer.body;
  throw new Error(answer.problem?.code ?? 'unreachable');
}

/** The windows of the centre; asked again every few seconds while shown, `until` they tell enough. */
export function useWindows(
  centre: string,
  until: (windows: WindowsAnswer['items']) => boolean = () => false,
): UseQueryResult<WindowsAnswer> {
  const send = useSend();
  const path = `/centres/${centre}/windows`;
  return useQuery({
    queryKey: [path],
    queryFn: () => read<WindowsAnswer>(send, path),
    refetchInterval: ({ state }) => (until(state.data?.items ?? []) ? false : 3000),
  });
}

/** Where a kiosk of the centre may print. */
export function usePrinters(centre: string): UseQueryResult<DevicesAnswer['printers']> {
  const send = useSend();
  const path = `/centres/${centre}/devices`;
  return useQuery({
    queryKey: [path],
    queryFn: async () => (await read<DevicesAnswer>(send, path)).printers,
  });
}

/** Services of the centre in the person's language. */
export function useMenu(centre: string): UseQueryResult<MenuAnswer> {
  const send = useSend();
  const { language } = useSettings();
  const path = `/centres/${centre}/menu?language=${language}`;
  return useQuery({
    queryKey: [path],
    queryFn: () => read<MenuAnswer>(send, path),
    staleTime: 10_000,
  });
}

/** The centres of the house, as anybody may see them. */
export function useCentres(): UseQueryResult<CentresAnswer> {
  const send = useSend();
  return useQuery({
    queryKey: ['/centres'],
    queryFn: () => read<CentresAnswer>(send, '/centres'),
    refetchInterval: 60_000,
  });
}

export interface WaitingTicket {
  readonly id: string;
  readonly number: string;
  readonly services: readonly { readonly name: Readonly<Record<'uk' | 'ru' | 'en', string>> }[];
  readonly waitedMinutes: number;
}

interface QueuePage {
  readonly items: readonly WaitingTicket[];
  readonly next?: string;
}

/** No hall is longer than so many pages; it keeps a faulty cursor from turning for ever. */
const mostPages = 40;

/** Everybody who waits in the centre, page by page. */
export function useQueue(centre: string): UseQueryResult<readonly WaitingTicket[]> {
  const send = useSend();
  const path = `/centres/${centre}/queue`;
  return useQuery({
    queryKey: [path],
    queryFn: async () => {
      const all: WaitingTicket[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page++) {
        const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
        const part = await read<QueuePage>(send, path + query);
        all.push(...part.items);
        cursor = part.next;
        if (cursor === undefined) break;
      }
      return all;
    },
    refetchInterval: 5000,
  });
}
