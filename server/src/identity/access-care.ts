import type { LinkAnswer } from '@talon/shared/contract/people.ts';
import { Fault } from '../http/fault.ts';
import type { Audit, Settings } from '../parts.ts';
import type { IdentityStore } from './identity.ts';
import { noteAt } from './people-care.ts';
import { type At, ensureMayTakeOver, personAt } from './people-checks.ts';

export interface AccessParts {
  readonly identity: IdentityStore;
  readonly settings: Pick<Settings, 'centres'>;
  readonly audit: Audit;
  readonly publicUrl: string;
}

export interface AccessCare {
  readonly makeLink: (at: At) => Promise<LinkAnswer>;
  readonly endSessions: (at: At) => Promise<void>;
  readonly resetSecondFactor: (at: At) => Promise<void>;
}

export function linkTo(publicUrl: string, token: string): string {
  // After the «#»: no log on the way has it.
  return `${publicUrl}/invitation/#${token}`;
}

/** Ways in: one-time links, sessions, second factors of other people. */
export function createAccessCare(parts: AccessParts): AccessCare {
  const { identity, audit, publicUrl } = parts;
  const { people, links, secondFactor } = identity;
  const taken = (at: At) => {
    const person = personAt({ people }, at);
    ensureMayTakeOver(at, person);
    return person;
  };
  return {
    makeLink: (at) =>
      people.inTurn(async () => {
        const person = taken(at);
        if (person.id === at.caller.user) throw new Fault('own_roles');
        if (person.disabledAt !== null) throw new Fault('access_disabled');
        const kind = person.hasPassword ? 'reset' : 'invitation';
        const { token, until } = await links.make(person.id, kind);
        await people.change(person.id, { password: null });
        await identity.endSessions(person.id);
        await noteAt(audit, at, { action: 'person.link_made', details: { kind } });
        return { link: linkTo(publicUrl, token), until: new Date(until).toISOString() };
      }),
    endSessions: async (at) => {
      const ended = await identity.endSessions(taken(at).id);
      if (ended > 0) await noteAt(audit, at, { action: 'person.signed_out', details: { ended } });
    },
    resetSecondFactor: async (at) => {
      const { id } = taken(at);
      if (!secondFactor.isOn(id)) return;
      await secondFactor.remove(id);
      await identity.endSessions(id);
      await noteAt(audit, at, { action: 'person.second_factor_reset' });
    },
  };
}
