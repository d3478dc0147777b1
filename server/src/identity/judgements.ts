import type { StaffCaller } from '../http/caller.ts';
import type { Identity } from '../parts.ts';
import { hasSameRights, type People } from './people.ts';
import type { Sessions, Way } from './sessions.ts';

interface JudgementParts {
  readonly people: People;
  readonly sessions: Pick<Sessions, 'holderOf'>;
  readonly isPending: (user: string, way: Way) => boolean;
}

interface Judgements extends Pick<Identity, 'standingOf' | 'onJudgedAnew'> {
  readonly rulesChanged: () => void;
}

/** What was decided about a person while it lasts: a request ends at once, a socket hangs on. */
export function createJudgements({ people, sessions, isPending }: JudgementParts): Judgements {
  const listeners = new Set<(user: string) => void>();
  const tell = (user: string) => {
    for (const listener of listeners) listener(user);
  };
  people.onRights(tell);
  const lacking = () =>
    new Set([...people.all()].map(({ id }) => id).filter((id) => isPending(id, 'password')));
  let lacked = lacking();
  return {
    standingOf: (caller: StaffCaller) => {
      const holder = sessions.holderOf(caller.session);
      const person = people.byId(caller.user);
      if (holder === undefined || person === undefined) return 'ended';
      if (person.disabledAt !== null) return 'ended';
      const pending = isPending(person.id, holder.via);
      if (pending !== (caller.pending ?? false)) return 'changed';
      const { grants, rights = [] } = caller;
      return pending || hasSameRights({ grants, rights }, person) ? 'same' : 'changed';
    },
    onJudgedAnew: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rulesChanged: () => {
      const now = lacking();
      for (const user of now) if (!lacked.has(user)) tell(user);
      lacked = now;
    },
  };
}
