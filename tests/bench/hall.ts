import { type Caller, demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import type { RunningServer } from '../support/server.ts';
import { startBenchServer } from './folders.ts';
import type { AnsweredCall } from './log.ts';

/** A quiet demonstration with one open window and people waiting for it. */
export interface Hall {
  readonly server: RunningServer;
  readonly kiosk: Caller;
  readonly operator: Caller;
  readonly window: string;
  readonly issue: () => Promise<unknown>;
  /** Calls the next visitor to the window. */
  readonly call: () => Promise<AnsweredCall>;
  /** Serves whom the window has called. */
  readonly serve: () => Promise<void>;
}

/** The sample centre's window that serves everything. */
const window = 'demo-w14';

export async function openHall(waiting: number): Promise<Hall> {
  const server = await startBenchServer();
  const kiosk = await demoDevice(server.url, { kind: 'kiosk' });
  const operator = await signIn(server.url, 'operator1');
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[] }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const service = menu.body.categories[0]?.services[0];
  if (service === undefined) throw new Error('the menu is empty');
  const body = { serviceIds: [service.id], purpose: service.purposes[0], language: 'uk' };
  const issue = async (): Promise<unknown> =>
    expectOk('issue', await kiosk.post(`/centres/${demoCentre}/tickets`, body));
  for (let done = 0; done < waiting; done += 50) {
    const batch = Math.min(50, waiting - done);
    await Promise.all(Array.from({ length: batch }, issue));
  }
  expectOk('open', await operator.post(`/windows/${window}/open`));
  const call = async (): Promise<AnsweredCall> => {
    const path = `/windows/${window}/call-next`;
    return expectOk('call-next', await operator.post<{ ticket: AnsweredCall }>(path)).ticket;
  };
  const serve = async (): Promise<void> => {
    expectOk('start', await operator.post(`/windows/${window}/start`));
    expectOk('finish', await operator.post(`/windows/${window}/finish`, { next: false }));
  };
  return { server, kiosk, operator, window, issue, call, serve };
}
