import { windowList } from '@talon/shared/domain/day/read.ts';
import type { FastifyPluginAsync } from 'fastify';
import { auditRoutes } from './audit/routes.ts';
import { createAuditNames } from './audit-names.ts';
import type { House } from './house.ts';
import type { Repeatable } from './http/repeatable.ts';
import { accountRoutes } from './identity/account-routes.ts';
import { createDirectory, type Directory } from './identity/directory.ts';
import { callbackPath, directoryRoutes } from './identity/directory-routes.ts';
import { invitationRoutes } from './identity/invitation-routes.ts';
import { peopleRoutes } from './identity/people-routes.ts';
import type { HeldWindows } from './identity/person-item.ts';
import { sessionRoutes } from './identity/routes.ts';
import { keyFilePath, openKeyFile } from './keys/key-file.ts';
import { createSeal } from './keys/seal.ts';

interface PeopleSliceParts {
  readonly repeatable: Repeatable;
  readonly isSecure: boolean;
}

/** Who works here: signing in, people, own accounts, and the log of what they did. */
export function createPeopleSlices(
  house: House,
  { repeatable, isSecure }: PeopleSliceParts,
): readonly FastifyPluginAsync[] {
  const { config, identity, audit } = house;
  const directory = directoryOf(house);
  const hasDirectory = directory !== null;
  identity.onRefused(({ user, reason }) =>
    audit.record({
      by: 'unknown',
      centre: null,
      action: 'session.refused',
      subject: user,
      details: { reason },
    }),
  );
  return [
    sessionRoutes({ ...house, isSecure }),
    directoryRoutes({ ...house, directory, isSecure }),
    invitationRoutes({ ...house, isSecure }),
    accountRoutes(house),
    peopleRoutes({
      ...house,
      repeatable,
      hasDirectory,
      heldAt: heldAt(house),
      publicUrl: config.publicUrl,
    }),
    auditRoutes({
      ...house,
      names: createAuditNames(house),
    }),
  ];
}

function directoryOf({ config, clock }: House): Directory | null {
  if (config.directory === null) return null;
  const seal = createSeal(openKeyFile(keyFilePath(config)), 'talon directory sign-in');
  const callback = `${config.publicUrl}${callbackPath}`;
  return createDirectory(config.directory, { seal, clock, callback });
}

/** From the day in memory: who holds no window there holds none. */
function heldAt({ desks, settings }: House): HeldWindows {
  return (centre) => {
    const day = desks.peek(centre)?.day();
    const numbers = new Map(settings.get(centre)?.windows.map(({ id, number }) => [id, number]));
    const held = (day === undefined ? [] : windowList(day)).flatMap((window) => {
      const { id, operator, state, ticket } = window;
      if (operator === null || state === 'closed') return [];
      const number = numbers.get(id) ?? 0;
      return [[operator, { number, state, isServing: ticket !== null }] as const];
    });
    return new Map(held);
  };
}
