import { demoDeviceAnswer, demoDeviceBody } from '@talon/shared/contract/devices.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { startTexts } from '@talon/shared/locale/start/texts.ts';
import { zonesIn } from '@talon/shared/views/zone-choice.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Fault } from '../http/fault.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Settings } from '../parts.ts';
import type { DeviceStore, NewDevice } from './devices.ts';
import { checkPlace } from './place.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * The demonstration's pages pair themselves. Registered with `--demo` only, where passwords are
 * known to all anyway; the token of a page is always the same, so it survives a restart.
 */
export function demoDeviceRoutes(parts: {
  readonly devices: DeviceStore;
  readonly settings: Pick<Settings, 'get'>;
  readonly centre: string;
}): FastifyPluginAsync {
  const { devices, settings, centre } = parts;
  return async (app) => {
    app.withTypeProvider<ZodTypeProvider>().post(
      '/demo/devices',
      {
        schema: {
          tags: ['devices'],
          summary: 'Pairs a page of the demonstration with the sample centre',
          body: demoDeviceBody,
          response: { 201: demoDeviceAnswer },
        },
      },
      async (request, reply) => {
        if (!loopback.has(request.ip)) throw new Fault('forbidden');
        idempotencyKey(request);
        const { kind } = request.body;
        const settingsOf = settings.get(centre);
        const window = windowOf(settingsOf, request.body.window);
        const wishes = checkPlace(settingsOf, [], { ...request.body, window });
        const id = ['demo', kind, wishes.zone ?? wishes.window ?? 'all'].join('-');
        const name = nameOf(settingsOf, kind, wishes);
        const device = await devices.add({ name, kind, centre, ...wishes }, id);
        const token = `${id}.${centre}.demonstration`;
        await devices.setToken(id, token);
        return reply.code(201).send({ token, device });
      },
    );
  };
}

/** A sign of the demonstration may be opened by the number that people see. */
function windowOf(centre: CentreSettings | undefined, asked: string | undefined) {
  const found = centre?.windows.find(({ number }) => String(number) === asked);
  return found?.id ?? asked;
}

/** A name as an administrator would give it, in the centre's main language as texts of a centre are. */
function nameOf(
  centre: CentreSettings | undefined,
  kind: NewDevice['kind'],
  { zone, window }: Pick<NewDevice, 'zone' | 'window'>,
): string {
  const language = centre?.mainLanguage ?? 'uk';
  const { proposals: texts } = startTexts[language].pair;
  switch (kind) {
    case 'kiosk':
      return texts.kiosk;
    case 'board': {
      const shown = zonesIn(zone);
      const found = centre?.zones.filter(({ id }) => shown?.includes(id) ?? false) ?? [];
      const names = found.map((one) => one.name[language]).join(', ');
      return texts.board(names === '' ? null : names);
    }
    case 'sign': {
      const found = centre?.windows.find(({ id }) => id === window);
      return texts.sign(found?.number ?? null);
    }
    default:
      return kind satisfies never;
  }
}
