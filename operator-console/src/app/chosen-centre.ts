import type { Role, SessionAnswer } from '@talon/shared/contract/session.ts';

/** The session as it holds at one of its centres: a role of another one opens nothing here. */
export function sessionAt(session: SessionAnswer, centre: string): SessionAnswer {
  const held = session.grants?.find((grant) => grant.centre === centre);
  return held === undefined ? session : { ...session, roles: held.roles, rights: held.rights };
}

/** The centres at which the person has one of the roles. */
export function centresWith(session: SessionAnswer, roles: readonly Role[]): readonly string[] {
  return session.centres.filter((centre) =>
    sessionAt(session, centre).roles.some((role) => roles.includes(role)),
  );
}

/**
 * Where the person works now: at the centre chosen last in this browser, else at the first one
 * where one of the roles that are asked for is theirs.
 */
export function centreFor(
  session: SessionAnswer,
  chosen: string | null,
  roles: readonly Role[] = [],
): string | undefined {
  if (chosen !== null && session.centres.includes(chosen)) return chosen;
  return centresWith(session, roles)[0] ?? session.centres[0];
}
