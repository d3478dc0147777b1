import type {
  Rehearsal,
  RehearsalAnswer,
  RehearsalDays,
} from '@talon/shared/contract/rehearsal.ts';
import { daysAfter } from '@talon/shared/locale/calendar.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, use, useEffect, useState } from 'react';
import { useSendRaw } from '../../../app/raw.ts';
import { useOffice } from '../../../office/office-context.ts';
import { useForm } from '../form-context.ts';

export interface RehearsalState {
  /** null: not known yet, none, or `failed`. */
  readonly rehearsal: Rehearsal | null;
  readonly state: 'running' | 'none' | 'failed' | 'shown';
  readonly days: readonly string[];
  /** The day shown is the one before today. */
  readonly isYesterday: boolean;
  readonly choose: (date: string) => void;
}

/** Given by a preview instead of the server. */
export const RehearsalContext = createContext<RehearsalState | null>(null);

/** A finger on «more» asks once, for where it came to rest. */
const restMs = 600;

/** A closed day gone through again by the parameters as they stand in the form. */
export function useRehearsal(): RehearsalState {
  const given = use(RehearsalContext);
  const send = useSendRaw();
  const { centre } = useOffice();
  const { document, today } = useForm();
  const { calling } = document;
  const { share, preferenceBand } = calling;
  const [date, choose] = useState<string | null>(null);
  const parameters = useSettled(
    `priority=${share.priority}&of=${share.of}&band=${Math.round(preferenceBand * 100)}`,
  );
  const isAskable = share.priority < share.of;
  const path = `/admin/centres/${encodeURIComponent(centre.id)}/rehearsal`;
  const read = async <T>(at: string): Promise<T> => {
    const answer = await send({ method: 'GET', path: at });
    if (answer.ok) return JSON.parse(await answer.blob.text()) as T;
    throw new Error(answer.problem?.code ?? 'unreachable');
  };
  const days = useQuery({
    queryKey: [path, 'days'],
    queryFn: () => read<RehearsalDays>(`${path}/days`),
    enabled: given === null,
  });
  const question = `${path}?${parameters}${date === null ? '' : `&date=${date}`}`;
  const asked = useQuery({
    queryKey: [question],
    queryFn: () => read<RehearsalAnswer>(question),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: given === null && isAskable,
  });
  if (given !== null) return given;
  const rehearsal = asked.data?.rehearsal ?? null;
  const isYesterday = rehearsal?.date === daysAfter(today, -1);
  const known = { rehearsal, days: days.data?.items ?? [], isYesterday, choose };
  if (asked.isError) return { ...known, rehearsal: null, state: 'failed' };
  if (asked.data === undefined) return { ...known, state: 'running' };
  return { ...known, state: rehearsal === null ? 'none' : 'shown' };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
