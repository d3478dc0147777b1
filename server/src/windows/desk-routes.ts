import { emptyBody } from '@talon/shared/contract/tickets.ts';
import {
  breakBody,
  callAnswer,
  callBody,
  profileBody,
  windowAnswer,
} from '@talon/shared/contract/windows.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { recordDone } from '../hall/audited.ts';
import { sendDone } from '../hall/perform.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { act, actAndStand, centreOf, type WindowParts } from './act.ts';
import { callStanding, windowStanding } from './answers.ts';
import { profileForLog, profileFrom, saveProfile } from './profile.ts';
import { ensureMayChoose, ensureRunsHall } from './rights.ts';
import { windowPath } from './visit-routes.ts';

const schema = { params: windowPath, response: { 200: windowAnswer }, tags: ['windows'] };

/** Opening and closing a window, breaks, and whom it calls. */
export function deskRoutes(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.addHook('onRequest', requireStaff());

    api.post(
      '/windows/:window/open',
      { schema: { ...schema, summary: 'Opens the window for who asks', body: emptyBody } },
      (request, reply) => {
        const { window } = request.params;
        const operator = staffOf(request).user;
        const wish = { type: 'open_window', window, operator } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'anyone' });
      },
    );
    api.post(
      '/windows/:window/close',
      { schema: { ...schema, summary: 'Closes the window', body: emptyBody } },
      (request, reply) => {
        const { window } = request.params;
        const wish = { type: 'close_window', window } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'holder_or_supervisor' });
      },
    );
    api.post(
      '/windows/:window/break',
      { schema: { ...schema, summary: 'A break with its planned end', body: breakBody } },
      (request, reply) => {
        const { window } = request.params;
        const { reason, minutes = null } = request.body;
        const wish = { type: 'start_break', window, reason, minutes } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'holder' });
      },
    );
    api.post(
      '/windows/:window/change-break',
      { schema: { ...schema, summary: 'Another reason or end of the break', body: breakBody } },
      (request, reply) => {
        const { window } = request.params;
        const { reason, minutes = null } = request.body;
        const wish = { type: 'change_break', window, reason, minutes } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'holder' });
      },
    );
    api.post(
      '/windows/:window/resume',
      { schema: { ...schema, summary: 'Back from the break', body: emptyBody } },
      (request, reply) => {
        const { window } = request.params;
        const wish = { type: 'end_break', window } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'holder' });
      },
    );
    await api.register(callRoutes(parts));
    await api.register(profileRoute(parts));
  };
}

function callRoutes(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/windows/:window/call-next',
      {
        schema: {
          ...schema,
          response: { 200: callAnswer },
          summary: 'Calls the next visitor, or waits for the first who fits',
          body: emptyBody,
        },
      },
      async (request, reply) => {
        const { window } = request.params;
        const wish = { type: 'call_next', window } as const;
        const answer = callStanding(window);
        const { done } = await act(parts, request, { window, wish, who: 'holder', answer });
        return sendDone(reply, done);
      },
    );
    api.post(
      '/windows/:window/call',
      {
        schema: {
          ...schema,
          response: { 200: callAnswer },
          summary: 'Calls a chosen ticket: a right, and audited',
          body: callBody,
        },
      },
      async (request, reply) => {
        const { window } = request.params;
        const { ticketId: ticket, reason } = request.body;
        ensureMayChoose(parts, request, window);
        const wish = { type: 'call_chosen', window, ticket, reason: reason ?? null } as const;
        const answer = callStanding(window);
        const asked = { window, wish, who: 'holder', answer } as const;
        const { done, centre, caller } = await act(parts, request, asked);
        const entry = { by: caller.user, centre, action: 'window.call_chosen', subject: ticket };
        const details = reason === undefined ? { window } : { window, reason };
        await recordDone(parts, done, { ...entry, details });
        return sendDone(reply, done);
      },
    );
  };
}

function profileRoute(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.put(
      '/windows/:window/profile',
      {
        onRequest: requireStaff('supervisor', 'administrator'),
        schema: { ...schema, summary: 'Which lines the window serves', body: profileBody },
      },
      async (request, reply) => {
        const { window } = request.params;
        const { lines, from } = request.body;
        ensureRunsHall(parts, request, window);
        const profile = profileFrom(lines);
        const caller = staffOf(request);
        const centre = centreOf(parts, caller, window);
        const entry = { by: caller.user, centre, action: 'window.profile', subject: window };
        const details = { lines: profile.length, from };
        const answer = windowStanding(window);
        const after = profileForLog(profile);
        const desk = await parts.desks.live(centre);
        if (from === 'tomorrow') {
          const before = profileForLog(await saveProfile(parts, window, profile, caller.user));
          await recordDone(parts, { replayed: false }, { ...entry, details, before, after });
          return answer(desk.day(), []).body;
        }
        const before = profileForLog(desk.day().windows.get(window)?.profile ?? []);
        const wish = { type: 'change_profile', window, profile } as const;
        const { done } = await act(parts, request, { window, wish, who: 'anyone', answer });
        await recordDone(parts, done, { ...entry, details, before, after });
        return sendDone(reply, done);
      },
    );
  };
}
