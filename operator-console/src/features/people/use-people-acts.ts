import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import type { LinkAnswer, PersonItem } from '@talon/shared/contract/people.ts';
import { useMemo, useState } from 'react';
import { type Request, useSend } from '../../app/api.ts';
import { createWishes } from '../../app/wishes.ts';
import { failureOf } from '../../desk-pages/failure.ts';
import type { Done, PeopleActs } from './people-context.ts';
import { usePeopleTexts } from './use-people-texts.ts';

/** Each act is one intention with one key: a lost answer never does it twice. */
export function usePeopleActs(centre: string, onDone: () => void): PeopleActs {
  const send = useSend();
  const { unreachable } = usePeopleTexts();
  const [wishes] = useState(() => createWishes(newKey));
  return useMemo(() => {
    const act = async <T>(request: Request): Promise<Done<T>> => {
      const deps = { send, wait, now: Date.now, repeating: () => undefined };
      const answer = await wishes.perform<T>(request, deps);
      onDone();
      if (answer.ok) return { body: answer.body };
      const failure = failureOf(answer, unreachable);
      return { failure: failure ?? { code: 'unreachable', text: unreachable, fields: {} } };
    };
    const base = `/admin/centres/${encodeURIComponent(centre)}`;
    const of = (person: string): string => `${base}/people/${encodeURIComponent(person)}`;
    return {
      add: (body) => act<PersonItem>({ method: 'POST', path: `${base}/people`, body }),
      change: (person, body) => act<PersonItem>({ method: 'PATCH', path: of(person), body }),
      setAccess: (person, on) => {
        const path = `${of(person)}/${on ? 'enable' : 'disable'}`;
        return act<PersonItem>({ method: 'POST', path, body: {} });
      },
      makeLink: (person) => {
        return act<LinkAnswer>({ method: 'POST', path: `${of(person)}/link`, body: {} });
      },
      endSessions: (person) => act<null>({ method: 'DELETE', path: `${of(person)}/sessions` }),
      resetSecondFactor: (person) => {
        return act<null>({ method: 'DELETE', path: `${of(person)}/second-factor` });
      },
      setRules: (secondFactorFor) => {
        const body = { secondFactorFor };
        return act<unknown>({ method: 'PUT', path: `${base}/sign-in-rules`, body });
      },
    };
  }, [send, unreachable, centre, onDone, wishes]);
}
