import type { HealthBody } from '../../contract/device-health.ts';
import type { DeviceView } from '../../views/devices-view.ts';
import { after } from '../after.ts';
import { callApi } from '../api.ts';
import type { LiveConnection } from '../live-connection.ts';
import { createBegun } from './begun.ts';
import type { DeviceDesk } from './device-context.ts';
import { createDeviceLink } from './device-link.ts';
import { createPageErrors } from './page-errors.ts';
import { sessionStore } from './safe-store.ts';

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
  const errors = createPageErrors();
  let told: Pick<HealthBody, 'sound' | 'printer'> = { sound: null, printer: null };
  let busy = 0;
  const put = async (path: string, body: object): Promise<void> => {
    await callApi({ method: 'PUT', path: `/devices/me${path}`, body, token, language: 'uk' });
  };
  const link = createDeviceLink({
    tell: (health) => put('/health', health),
    ack: (command) => put(`/commands/${encodeURIComponent(command)}`, { state: 'done' }),
    health: (build) => ({
      build,
      width: Math.max(1, window.innerWidth),
      height: Math.max(1, window.innerHeight),
      pixelRatio: Math.min(10, Math.max(0.1, window.devicePixelRatio)),
      upSeconds: Math.floor((performance.now() - loadedAt) / 1000),
      clockOffsetMs: Math.round(Date.now() - live.now()),
      ...told,
      errors: [...errors.list()],
    }),
    showName,
    reload: () => window.location.reload(),
    isQuiet: () => busy === 0,
    begun: createBegun(sessionStore),
    now: live.now,
    after,
    random: Math.random,
  });
  const failed = (message: string): void => {
    errors.add(message);
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
      const onError = ({ message }: ErrorEvent): void => failed(message);
      const onRejection = ({ reason }: PromiseRejectionEvent): void => failed(String(reason));
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
