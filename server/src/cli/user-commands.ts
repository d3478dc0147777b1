import { parseArgs } from 'node:util';
import { loginName, personName, type Role, role, roles } from '@talon/shared/contract/session.ts';
import { createAudit } from '../audit/audit.ts';
import { linkTo } from '../identity/access-care.ts';
import { insertPerson } from '../identity/people.ts';
import { addGrants } from '../identity/person-rows.ts';
import { createSignInLinks, type LinkKind } from '../identity/sign-in-links.ts';
import type { IdentityTables } from '../identity/tables.ts';
import { openSettings } from '../settings/store.ts';
import { type Command, CommandFault, type Terminal } from './command.ts';
import { type OpenData, withData } from './open-data.ts';

const author = 'command-line';

/** The link stands on the terminal alone; who has the terminal has the data. */
async function sayLink(
  data: OpenData,
  terminal: Terminal,
  user: string,
  kind: LinkKind,
): Promise<void> {
  const { token, until } = await createSignInLinks(
    data.tables.withTables<IdentityTables>(),
    terminal,
  ).make(user, kind);
  terminal.say(`One-time link, good until ${new Date(until).toISOString()}:`);
  terminal.say(`  ${linkTo(terminal.config.publicUrl, token)}`);
}

function readRoles(given: readonly string[]): readonly Role[] {
  const found = given.map((name) => role.safeParse(name));
  if (found.length === 0 || found.some(({ success }) => !success)) {
    throw new CommandFault(`--role takes one of ${roles.join(', ')}, and may stand several times.`);
  }
  return [...new Set(found.flatMap(({ data }) => data ?? []))];
}

/** null: every centre. */
async function readCentre(
  data: OpenData,
  terminal: Terminal,
  given: { readonly centre?: string | undefined; readonly everywhere?: boolean | undefined },
): Promise<string | null> {
  if (given.everywhere === true) return null;
  const centres = (await openSettings(data.tables, terminal.clock)).centres().map(({ id }) => id);
  const centre = given.centre ?? (centres.length === 1 ? centres[0] : undefined);
  if (centre !== undefined && centres.includes(centre)) return centre;
  const known = centres.length === 0 ? 'there is none yet' : `known are ${centres.join(', ')}`;
  throw new CommandFault(`--centre takes the id of a centre (${known}), or give --everywhere.`);
}

const grantOptions = {
  role: { type: 'string', multiple: true },
  centre: { type: 'string' },
  everywhere: { type: 'boolean' },
} as const;
const addOptions = {
  ...grantOptions,
  login: { type: 'string' },
  name: { type: 'string' },
} as const;

async function addUser(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: addOptions });
  const login = loginName.safeParse(values.login);
  const name = personName.safeParse(values.name);
  if (!login.success) throw new CommandFault('--login takes 3 to 64 of a–z, 0–9, dot, dash.');
  if (!name.success) throw new CommandFault('--name takes the name that colleagues will read.');
  const granted = readRoles(values.role ?? []);
  return withData(terminal.config.dataFolder, async (data) => {
    const centre = await readCentre(data, terminal, values);
    const db = data.tables.withTables<IdentityTables>();
    const taken = await userOf(data, login.data);
    if (taken !== null) {
      const way = `talon user grant ${login.data} gives that person roles at another centre`;
      throw new CommandFault(`The login ${login.data} is taken; ${way}.`);
    }
    const id = terminal.ids.id();
    const grants = granted.map((one) => ({ role: one, centre }));
    const person = { id, login: login.data, name: name.data, grants, password: '' };
    await insertPerson(db, { ...person, at: terminal.clock.now() });
    await createAudit(data.tables, terminal).record({
      by: author,
      centre,
      action: 'person.added',
      subject: id,
      after: { roles: granted, rights: [] },
    });
    terminal.say(`Added ${login.data}.`);
    await sayLink(data, terminal, id, 'invitation');
    return 0;
  });
}

async function userOf({ tables }: OpenData, login: string): Promise<string | null> {
  const row = await tables
    .withTables<IdentityTables>()
    .selectFrom('users')
    .select('id')
    .where('login', '=', login)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The same for one person, who must be there. */
async function withPerson(
  login: string,
  terminal: Terminal,
  work: (data: OpenData, user: string) => Promise<number>,
): Promise<number> {
  return withData(terminal.config.dataFolder, async (data) => {
    const user = await userOf(data, login);
    if (user === null) throw new CommandFault(`Nobody has the login ${login}.`);
    return work(data, user);
  });
}

/** Beside the roles the person has: what holds elsewhere stays. */
async function grantRoles(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: grantOptions,
    allowPositionals: true,
  });
  const [login] = positionals;
  if (login === undefined) throw new CommandFault('To whom? talon user grant LOGIN --role R');
  const granted = readRoles(values.role ?? []);
  return withPerson(login, terminal, async (data, user) => {
    const centre = await readCentre(data, terminal, values);
    await addGrants(
      data.tables.withTables<IdentityTables>(),
      granted.map((one) => ({ user, role: one, centre })),
    );
    await createAudit(data.tables, terminal).record({
      by: author,
      centre,
      action: 'person.changed',
      subject: user,
      after: { roles: granted },
    });
    terminal.say(`Gave ${login}: ${granted.join(', ')} at ${centre ?? 'every centre'}.`);
    terminal.say('It holds from their next sign-in on.');
    return 0;
  });
}

const resetOptions = { 'drop-second-factor': { type: 'boolean' } } as const;

async function resetPassword(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: resetOptions,
    allowPositionals: true,
  });
  const [login] = positionals;
  if (login === undefined) throw new CommandFault('Whose? talon user reset-password LOGIN');
  return withPerson(login, terminal, async (data, user) => {
    const db = data.tables.withTables<IdentityTables>();
    await db.transaction().execute(async (rows) => {
      await rows.updateTable('users').set({ password: '' }).where('id', '=', user).execute();
      await rows.deleteFrom('sessions').where('user', '=', user).execute();
      await rows.deleteFrom('sign_in_links').where('user', '=', user).execute();
    });
    const audit = createAudit(data.tables, terminal);
    const entry = { by: author, centre: null, subject: user };
    await audit.record({ ...entry, action: 'person.link_made', details: { kind: 'reset' } });
    if (values['drop-second-factor'] === true) {
      await db.deleteFrom('second_factors').where('user', '=', user).execute();
      await db.deleteFrom('recovery_codes').where('user', '=', user).execute();
      await audit.record({ ...entry, action: 'person.second_factor_reset' });
    }
    terminal.say(`The password of ${login} is void, their sessions have ended.`);
    await sayLink(data, terminal, user, 'reset');
    return 0;
  });
}

export const userCommands: readonly Command[] = [
  {
    name: 'user add',
    usage: 'user add --login L --name N --role R [--role R] [--centre C | --everywhere]',
    summary: 'adds a person and prints a one-time link; a server may be running',
    run: addUser,
  },
  {
    name: 'user grant',
    usage: 'user grant LOGIN --role R [--role R] [--centre C | --everywhere]',
    summary: 'gives a person more roles, at another centre too; a server may be running',
    run: grantRoles,
  },
  {
    name: 'user reset-password',
    usage: 'user reset-password LOGIN [--drop-second-factor]',
    summary: 'makes a password void and prints a one-time link; a server may be running',
    run: resetPassword,
  },
];
