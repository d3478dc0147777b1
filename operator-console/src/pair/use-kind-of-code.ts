import type { CodeAnswer } from '@talon/shared/contract/devices.ts';
import { useEffect, useRef } from 'react';
import { useSend } from '../app/api.ts';
import { type Claim, isWholeCode } from './claim.ts';

/** A code that is typed to its end says what its screen takes itself for; a person's choice holds. */
export function useKindOfCode(
  { code, kind }: Pick<Claim, 'code' | 'kind'>,
  change: (part: Pick<Claim, 'kind'>) => void,
): void {
  const send = useSend();
  const latest = useRef({ kind, change });
  useEffect(() => {
    latest.current = { kind, change };
  });
  useEffect(() => {
    if (!isWholeCode(code) || latest.current.kind !== null) return;
    let isOver = false;
    void send<CodeAnswer>({ method: 'GET', path: `/devices/codes/${code}` }).then((answer) => {
      if (isOver || !answer.ok || latest.current.kind !== null) return;
      if (answer.body.kind !== null) latest.current.change({ kind: answer.body.kind });
    });
    return () => {
      isOver = true;
    };
  }, [code, send]);
}
