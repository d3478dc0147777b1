import type { AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import { numberOf, windowList } from '@talon/shared/domain/day/read.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsync } from 'fastify';
import { auditRoutes } from './audit/routes.ts';
import type { House } from './house.ts';
import type { Repeatable } from './http/repeatable.ts';
import { accountRoutes } from './identity/account-routes.ts';
import { createDirectory, type Directory } from './identity/directory.ts';
import { callbackPath, directoryRoutes } from './identity/directory-routes.ts';
import { invitationRoutes } from './identity/invitation-routes.ts';
import { peopleRoutes } from './identity/people-routes.ts';
import type { HeldWindows } from './identity/person-item.ts';
import { sessionRoutes } from './identity/routes.ts';
import { worksAt } from './identity/rules.ts';
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
      peopleOf: (centre) => [...identity.people.all()].filter((one) => worksAt(one, centre)),
      subjectOf: (centre, id) => subjectOf(house, centre, id),
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

/** The id of an entry as people know the thing; what is no more is told by its id. */
function subjectOf(
  { identity, settings, devices, desks }: House,
  centre: CentreId,
  id: string,
): NonNullable<AuditEntryAnswer['subject']> {
  const own = settings.get(centre);
  const language = own?.mainLanguage ?? 'uk';
  const person = identity.nameOf(id);
  if (person !== null) return { kind: 'person', id, label: person };
  const window = own?.windows.find((one) => one.id === id);
  if (window !== undefined) return { kind: 'window', id, label: String(window.number) };
  const device = devices.find(id);
  if (device !== null) return { kind: 'device', id, label: device.name };
  const service = own?.services.find((one) => one.id === id);
  if (service !== undefined) return { kind: 'service', id, label: service.name[language] };
  if (own?.id === id) return { kind: 'centre', id, label: own.name[language] };
  const ticket = desks.peek(centre)?.day().tickets.get(id);
  if (ticket !== undefined) return { kind: 'ticket', id, label: numberOf(ticket) };
  return { kind: 'other', id, label: null };
}
