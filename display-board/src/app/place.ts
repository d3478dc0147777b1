import { callApi } from '@talon/shared/client/api.ts';
import type { PairedDevice } from '@talon/shared/client/pairing/device-store.ts';
import type { CentresAnswer } from '@talon/shared/contract/public-data.ts';
import { useEffect, useState } from 'react';
import type { Params } from './params.ts';

/** Where a screen finds out what to show. */
export type Place =
  | { readonly kind: 'looking'; readonly reached: boolean }
  | { readonly kind: 'room'; readonly room: string; readonly token: string | null }
  | { readonly kind: 'pair' };

const retryMs = 3000;

function boardRoom(centre: string, zone: string | null): string {
  return zone === null ? `board:${centre}` : `board:${centre}:${zone}`;
}

/** What the address or an earlier pairing says; null = the server must be asked. */
export function knownPlace(
  kind: 'board' | 'sign',
  params: Params,
  device: PairedDevice | null,
): Place | null {
  if (params.pair && device === null) return { kind: 'pair' };
  if (kind === 'sign') {
    const window = params.window ?? device?.window ?? null;
    if (window === null) return { kind: 'pair' };
    // By its number or id; where several centres have that number, the address names the centre.
    const of = params.window !== null && params.centre !== null ? `${params.centre}:` : '';
    return inRoom(`sign:${of}${window}`, device);
  }
  const centre = params.centre ?? device?.centre ?? null;
  if (centre === null) return null;
  const zone = params.zone ?? (params.centre === null ? (device?.zone ?? null) : null);
  return inRoom(boardRoom(centre, zone), device);
}

/** A token opens the room of its own screen; one that the address names is joined as anybody. */
function inRoom(room: string, device: PairedDevice | null): Place {
  const own = device === null ? null : roomOf(device);
  return { kind: 'room', room, token: room === own ? (device?.token ?? null) : null };
}

function roomOf({ kind, centre, zone, window }: PairedDevice): string | null {
  if (kind === 'sign') return window === null ? null : `sign:${window}`;
  return kind === 'board' ? boardRoom(centre, zone) : null;
}

/** The board of the only centre needs no pairing; of several one must be chosen. */
export function placeAmong(centres: readonly { readonly id: string }[], params: Params): Place {
  const [only, another] = centres;
  if (only === undefined || another !== undefined) return { kind: 'pair' };
  return { kind: 'room', room: boardRoom(only.id, params.zone), token: null };
}

/** Finds the room of this screen; `paired` renews it. */
export function usePlace(
  kind: 'board' | 'sign',
  params: Params,
  device: PairedDevice | null,
): Place {
  const known = knownPlace(kind, params, device);
  const [asked, setAsked] = useState<Place>({ kind: 'looking', reached: true });
  const mustAsk = known === null;
  useEffect(() => {
    if (!mustAsk) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const ask = async (): Promise<void> => {
      const language = params.lang ?? 'uk';
      const answer = await callApi<CentresAnswer>({ method: 'GET', path: '/centres', language });
      if (left) return;
      if (answer.ok) return setAsked(placeAmong(answer.body.items, params));
      setAsked({ kind: 'looking', reached: false });
      timer = setTimeout(ask, retryMs);
    };
    void ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [mustAsk, params]);
  return known ?? asked;
}
