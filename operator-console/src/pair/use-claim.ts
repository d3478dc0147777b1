import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import type { DeviceAnswer, DeviceKind } from '@talon/shared/contract/devices.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { useState } from 'react';
import { useSend } from '../app/api.ts';
import { perform } from '../app/perform.ts';
import { useSettings } from '../app/settings-context.ts';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { type Claim, type ClaimField, claimRequest, faultyFields, proposedName } from './claim.ts';

export interface Claiming {
  readonly faulty: readonly ClaimField[];
  readonly failure: Failure | null;
  readonly sending: boolean;
  readonly done: DeviceAnswer | null;
  /** What was told of the former draft is no longer true. */
  readonly changed: (next: Claim) => void;
  readonly submit: (claim: Claim, windows: readonly WindowItem[]) => void;
  readonly another: () => void;
}

/** Claims one device at a time; a lost answer is asked for again under the same key. */
export function useClaim(): Claiming {
  const send = useSend();
  const texts = usePageTexts();
  const { language } = useSettings();
  const [faulty, setFaulty] = useState<readonly ClaimField[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState<DeviceAnswer | null>(null);
  // Held until an answer or a change: pressing again after silence never claims twice.
  const [key, setKey] = useState(newKey);

  const post = async (
    claim: Claim,
    kind: DeviceKind,
    windows: readonly WindowItem[],
  ): Promise<void> => {
    setSending(true);
    setFailure(null);
    const proposal = proposedName(claim, windows, language, texts.pair);
    const body = claimRequest(claim, kind, proposal);
    const request = { method: 'POST', path: '/devices/claims', body, key } as const;
    const deps = { send, wait, now: Date.now, repeating: () => undefined };
    const answer = await perform<DeviceAnswer>(request, deps);
    setSending(false);
    setFailure(failureOf(answer, texts.unreachable));
    if (answer.ok || answer.problem !== null) setKey(newKey());
    if (answer.ok) setDone(answer.body);
  };
  return {
    faulty,
    failure,
    sending,
    done,
    changed: (next) => {
      setFaulty((shown) => faultyFields(next).filter((field) => shown.includes(field)));
      setFailure(null);
      setKey(newKey());
    },
    submit: (claim, windows) => {
      const faults = faultyFields(claim);
      setFaulty(faults);
      if (faults.length === 0 && claim.kind !== null) void post(claim, claim.kind, windows);
    },
    another: () => setDone(null),
  };
}
