import type { HealthBody } from '../../contract/device-health.ts';
import type { DeviceView } from '../../views/devices-view.ts';
import { after } from '../after.ts';
import { type Answer, callApi } from '../api.ts';
import type { LiveConnection } from '../live-connection.ts';
import { createBegun } from './begun.ts';
import type { DeviceDesk } from './device-context.ts';
import { createDeviceLink, type LinkPorts } from './device-link.ts';
import { pageBuild } from './page-build.ts';
import { pageErrors } from './page-errors.ts';
import { sessionStore } from './safe-store.ts';

const triedPlace = 'talon.device.tried';
const tried: LinkPorts['tried'] = {
  get: () => sessionStore.getItem(triedPlace),
  set: (build) => {
    if (build === null) sessionStore.removeItem(triedPlace);
    else sessionStore.setItem(triedPlace, build);
  },
};

export interface OpenLink extends Pick<DeviceDesk, 'busy' | 'tell'> {
  readonly take: (view: DeviceView) => void;
  /** Listens to the page until the returned function is called. */
  readonly open: () => () => void;
}

export interface LinkOptions {
  readonly token: string;
  readonly live: Pick<LiveConnection, 'now'>;
  readonly showName: () => void;
}

/** The link of this page over its real browser: its window, storage, clock and HTTP. */
export function openLink({ token, live, showName }: LinkOptions): OpenLink {
  const loadedAt = performance.now();
  let told: Pick<HealthBody, 'sound' | 'printer'> = { sound: null, printer: null };
  let busy = 0;
  const put = (path: string, body: object): Promise<Answer<unknown>> =>
    callApi({ method: 'PUT', path: `/devices/me${path}`, body, token, language: 'uk' });
  const tell = async (health: HealthBody): Promise<void> => {
    const mark = pageErrors.mark();
    const { ok } = await put('/health', health);
    if (ok) pageErrors.told(mark);
  };
  const link = createDeviceLink({
    tell,
    ack: async (command) => {
      await put(`/commands/${encodeURIComponent(command)}`, { state: 'done' });
    },
    health: (build) => ({
      build,
      width: Math.max(1, window.innerWidth),
      height: Math.max(1, window.innerHeight),
      pixelRatio: Math.min(10, Math.max(0.1, window.devicePixelRatio)),
      upSeconds: Math.floor((performance.now() - loadedAt) / 1000),
      clockOffsetMs: Math.round(Date.now() - live.now()),
      ...told,
      errors: [...pageErrors.list()],
    }),
    showName,
    reload: () => window.location.reload(),
    isQuiet: () => busy === 0,
    build: pageBuild(),
    tried,
    begun: createBegun(sessionStore),
    now: live.now,
    after,
    random: Math.random,
  });
  const failed = (message: string, fault: unknown): void => {
    pageErrors.add(message, fault);
    link.changed();
  };
  return {
    take: link.take,
    busy: (by) => {
      busy += by;
      link.quietChanged();
    },
    tell: (part) => {
      told = { ...told, ...part };
      link.changed();
    },
    open: () => {
      const onError = ({ message, error }: ErrorEvent): void => failed(message, error);
      const onRejection = ({ reason }: PromiseRejectionEvent): void =>
        failed(String(reason), reason);
      window.addEventListener('error', onError);
      window.addEventListener('unhandledrejection', onRejection);
      window.addEventListener('resize', link.changed);
      return () => {
        window.removeEventListener('error', onError);
        window.removeEventListener('unhandledrejection', onRejection);
        window.removeEventListener('resize', link.changed);
        link.close();
      };
    },
  };
}
