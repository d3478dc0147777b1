import { askPatiently } from '@talon/server/src/testing/patient.ts';
import { pairDemo, signIn } from '@talon/server/src/testing/people.ts';
import type { TestServer } from '@talon/server/src/testing/test-server.ts';
import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { Right } from '@talon/shared/contract/people.ts';
import { type Role, roles } from '@talon/shared/contract/session.ts';

/** Somebody who asks, and how the server may know who that is. */
export interface Caller {
  readonly name: string;
  readonly who:
    | { readonly kind: 'nobody' }
    | { readonly kind: 'device'; readonly device: DeviceKind; readonly here: boolean }
    | {
        readonly kind: 'staff';
        readonly role: Role;
        readonly here: boolean;
        /** Given beside the role, at the same centre. */
        readonly right?: Right;
      };
  readonly headers: Readonly<Record<string, string>>;
  /** Of a paired device. */
  readonly id?: string;
}

export const here = 'demo';
const elsewhere = 'branch';
const password = 'talon-roles-demo';
const kinds: readonly DeviceKind[] = ['kiosk', 'board', 'sign'];

/** Everybody there is, from whoever may least to whoever may most. */
export async function everybody(server: TestServer): Promise<readonly Caller[]> {
  await openBranch(server);
  const people: Caller[] = [];
  for (const centre of [elsewhere, here]) {
    for (const role of roles) people.push(await person(server, role, centre));
    people.push(await person(server, 'operator', centre, 'call_chosen'));
  }
  const nobody: Caller = { name: 'nobody', who: { kind: 'nobody' }, headers: {} };
  return [nobody, ...(await devicesElsewhere(server)), ...(await devicesHere(server)), ...people];
}

/** A second centre with the same services and windows of its own. */
async function openBranch({ house: { settings } }: TestServer): Promise<void> {
  const centre = settings.get(here);
  if (centre === undefined) throw new Error('the demonstration has no centre');
  const windows = centre.windows.map((window) => ({ ...window, id: `${elsewhere}-${window.id}` }));
  const faults = await settings.save({ ...centre, id: elsewhere, windows }, 'api');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
}

async function person(
  server: TestServer,
  role: Role,
  centre: string,
  right: Right | null = null,
): Promise<Caller> {
  const isHere = centre === here;
  const login = [role, right, centre].filter((part) => part !== null).join('-');
  const grants = [{ role, centre }];
  const rights = right === null ? [] : [{ right, centre }];
  await server.house.identity.seedUsers([{ login, name: login, password, grants, rights }]);
  const { headers } = await signIn(server.app, login, password);
  const whole = right === null ? role : `${role} who may ${right}`;
  const name = isHere ? whole : `${whole} of another centre`;
  const who = { kind: 'staff', role, here: isHere, ...(right === null ? {} : { right }) } as const;
  return { name, who, headers };
}

async function devicesHere({ app }: TestServer): Promise<readonly Caller[]> {
  const callers: Caller[] = [];
  for (const device of kinds) {
    const window = device === 'sign' ? { window: 'demo-w7' } : {};
    const headers = { ...(await pairDemo(app, { kind: device, ...window })) };
    const { id } = (await askPatiently(app, { url: '/api/v1/devices/me', headers })).json();
    callers.push({ name: device, who: { kind: 'device', device, here: true }, headers, id });
  }
  return callers;
}

/** Paired as screens are: a code on the screen, an administrator of its centre who claims it. */
async function devicesElsewhere(server: TestServer): Promise<readonly Caller[]> {
  const { app } = server;
  const login = 'pairs-elsewhere';
  const grants = [{ role: 'administrator', centre: elsewhere }] as const;
  await server.house.identity.seedUsers([{ login, name: login, password, grants }]);
  const { headers: as } = await signIn(app, login, password);
  const callers: Caller[] = [];
  for (const kind of kinds) {
    const post = (url: string, payload: object, headers: Caller['headers'] = {}) =>
      askPatiently(app, { method: 'POST', url: `/api/v1${url}`, payload, headers });
    const asked = (await post('/devices/pairings', { kind })).json();
    const window = kind === 'sign' ? { window: `${elsewhere}-demo-w7` } : {};
    const wanted = { code: asked.code, name: kind, centre: elsewhere, kind, ...window };
    const claimed = await post('/devices/claims', wanted, as);
    if (claimed.statusCode !== 201) throw new Error(claimed.body);
    const fetched = await post(`/devices/pairings/${asked.id}/token`, { secret: asked.secret });
    const { token } = fetched.json();
    const headers = { authorization: `Bearer ${token}` };
    const name = `${kind} of another centre`;
    callers.push({ name, who: { kind: 'device', device: kind, here: false }, headers });
  }
  return callers;
}
