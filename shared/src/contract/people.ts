import { z } from 'zod';
import { loginName, personName, role } from './session.ts';
import { isoTime } from './text.ts';

/** What may be given to a person beside the roles. */
export const rights = ['call_chosen'] as const;
export const right = z.enum(rights);
export type Right = z.infer<typeof right>;

const held = { roles: z.array(role).max(4), rights: z.array(right).max(rights.length) };
/** The login of a person at the installation's directory. */
const directoryLogin = z.string().trim().min(1).max(200);

export const newPersonBody = z.strictObject({
  name: personName,
  login: loginName,
  roles: held.roles.min(1),
  rights: held.rights,
  directoryLogin: directoryLogin.nullable().default(null),
  /**
   * The login is that of a person of another centre, who is given the roles here and stays
   * otherwise as they are. It takes an administrator of every centre where that person works.
   */
  existing: z.boolean().default(false),
});
export type NewPersonBody = z.input<typeof newPersonBody>;
export type NewPersonWanted = z.output<typeof newPersonBody>;

/** What is sent takes the place of what is; roles and rights are those at the centre of the path. */
export const personChange = z
  .strictObject({
    name: personName,
    login: loginName,
    ...held,
    directoryLogin: directoryLogin.nullable(),
  })
  .partial();
export type PersonChange = z.infer<typeof personChange>;

export const personItem = z.object({
  id: z.string(),
  name: z.string(),
  login: z.string(),
  roles: z.array(role),
  /** Roles that hold at every centre: given at the installation, changed only there. */
  everywhere: z.array(role),
  rights: z.array(right),
  state: z.enum(['active', 'invited', 'disabled']),
  /** Until when the one-time link given last is good; null = none is. */
  linkUntil: isoTime.nullable(),
  secondFactor: z.boolean(),
  directoryLogin: z.string().nullable(),
  lastSignInAt: isoTime.nullable(),
  isSignedIn: z.boolean(),
  /** The window this person holds now. */
  window: z
    .object({
      number: z.number(),
      state: z.enum(['open', 'break']),
      isServing: z.boolean(),
    })
    .nullable(),
  /** Works at a centre where the one who asks does not administer: only roles here may be changed. */
  isElsewhere: z.boolean(),
});
export type PersonItem = z.infer<typeof personItem>;

export const peopleAnswer = z.object({
  items: z.array(personItem),
  /** Roles whose holders must sign in with a second factor. */
  secondFactorFor: z.array(role),
  /** The installation's directory is set up: a person may be linked to it. */
  hasDirectory: z.boolean(),
});
export type PeopleAnswer = z.infer<typeof peopleAnswer>;

/** A one-time link; it is told here once and kept nowhere. */
export const linkAnswer = z.object({ link: z.string(), until: isoTime });
export type LinkAnswer = z.infer<typeof linkAnswer>;

export const signInRules = z.strictObject({ secondFactorFor: z.array(role).max(4) });
export type SignInRules = z.infer<typeof signInRules>;
