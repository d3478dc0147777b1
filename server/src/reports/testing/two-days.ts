import { askPatiently } from '../../testing/patient.ts';
import { signIn } from '../../testing/people.ts';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../../testing/queue-client.ts';

const minute = 60_000;
/** Of another category than `serviceA`; windows 1 and 2 serve both. */
export const serviceB = 'igov-704';

export interface TwoDays {
  readonly client: QueueClient;
  readonly full: string;
  readonly short: string;
}

/** Whoever acts at a window by their login, on a clock in minutes since the beginning of the day. */
function playing(client: QueueClient) {
  const { app } = client.server;
  let at = 0;
  const post = async (url: string, payload: object, headers: object) => {
    const asked = { method: 'POST', url: `/api/v1${url}`, payload, headers } as const;
    const response = await askPatiently(app, { ...asked, headers: { ...headers } });
    if (response.statusCode >= 300) throw new Error(`${url}: ${response.body}`);
    return response;
  };
  return {
    post,
    until: (minutes: number) => {
      client.server.passMs((minutes - at) * minute);
      at = minutes;
    },
    signedIn: async (login: string) => {
      const { headers } = await signIn(app, login);
      return (window: string, path: string, body: object = {}) =>
        post(`/windows/${window}${path}`, body, headers);
    },
  };
}

/**
 * A day of two windows with one of everything, closed at minute 45, and a short one after it.
 * A: the first is called to window 1 at 4, returns at 8 and is served at window 2 from 10 to 20;
 * the second is refused, the third is not closed, the fourth is not called. B: one does not come,
 * one leaves after the target, one is not closed, and one walks in.
 */
export async function playTwoDays(): Promise<TwoDays> {
  const client = await openQueueClient();
  const { house } = client.server;
  const dateNow = () => house.settings.dateAt('demo', house.clock.now());
  const full = dateNow();
  const { post, until, signedIn } = playing(client);
  const [one, two] = ['demo-w1', 'demo-w2'];
  const first = await signedIn('supervisor');
  const second = await signedIn('admin');
  await first(one, '/open');
  await second(two, '/open');
  await client.issue(serviceA);
  until(4);
  await first(one, '/call-next');
  until(8);
  await first(one, '/return');
  until(9);
  await second(two, '/call-next');
  until(10);
  await second(two, '/start');
  for (const service of [serviceA, serviceA, serviceB, serviceB]) await client.issue(service);
  const leaving = await client.issue(serviceB);
  until(12);
  await first(one, '/call-next');
  until(13);
  await first(one, '/start');
  until(20);
  await first(one, '/finish', { outcome: 'refused', next: false });
  await second(two, '/finish', { outcome: 'done', delivered: [serviceA], next: false });
  until(21);
  await second(two, '/call-next');
  until(23);
  await second(two, '/no-show');
  until(25);
  await first(one, '/walk-in', { serviceIds: [serviceB], purpose: 'apply' });
  await first(one, '/start');
  until(26);
  await post(`/tickets/${leaving.ticket.id}/cancel`, {}, { 'x-ticket-key': keyOf(leaving) });
  until(30);
  await first(one, '/finish', { outcome: 'consulted', next: false });
  await first(one, '/call-next');
  until(31);
  await first(one, '/start');
  until(33);
  await second(two, '/call-next');
  until(34);
  await second(two, '/start');
  until(40);
  await client.issue(serviceA);
  until(45);
  const { headers } = await signIn(client.server.app, 'supervisor');
  await post('/centres/demo/close-day', { confirm: true }, headers);
  until(24 * 60);
  const short = dateNow();
  const again = await signedIn('supervisor');
  await client.issue(serviceA);
  await client.issue(serviceA);
  await again(one, '/open');
  until(24 * 60 + 5);
  await again(one, '/call-next');
  await again(one, '/start');
  until(24 * 60 + 10);
  await again(one, '/finish', { outcome: 'done', delivered: [serviceA], next: false });
  return { client, full, short };
}
