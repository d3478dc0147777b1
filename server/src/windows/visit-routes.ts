import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import {
  finishBody,
  parkBody,
  transferBody,
  walkInBody,
  windowAnswer,
} from '@talon/shared/contract/windows.ts';
import type { TransferTarget } from '@talon/shared/domain/day/commands.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { ticketById } from '@talon/shared/domain/day/read.ts';
import { type DeskSettings, defaultDesk } from '@talon/shared/domain/settings/desk-settings.ts';
import type { CentreId, WindowId } from '@talon/shared/domain/words.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answeredBefore, sendDone, type Wish } from '../hall/perform.ts';
import { invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { act, actAndStand, centreOf, type Done, type WindowParts } from './act.ts';
import { windowStanding } from './answers.ts';

export const windowPath = z.strictObject({ window: opaqueId });
const schema = { params: windowPath, response: { 200: windowAnswer }, tags: ['windows'] };

/** What an operator does with the visitor at the window without saying more than that. */
const plainActs = {
  recall: ['Calls the number once more', (window) => ({ type: 'recall', window })],
  start: ['The visitor has come', (window) => ({ type: 'start', window })],
  'no-show': ['The visitor has not come', (window) => ({ type: 'no_show', window, ticket: null })],
  return: ['Back to its place in the line', (window) => ({ type: 'return', window })],
  disarm: ['Takes store-next back', (window) => ({ type: 'disarm', window })],
} as const satisfies Readonly<Record<string, readonly [string, (window: string) => Wish]>>;

type FinishBody = z.infer<typeof finishBody>;
type TransferTo = z.infer<typeof transferBody>['to'];

function targetOf(to: TransferTo): TransferTarget {
  if ('service' in to) return { kind: 'service', service: to.service };
  if ('window' in to) return { kind: 'window', window: to.window };
  return { kind: 'operator', operator: to.operator };
}

/** Acts between a window and its visitor: by the operator who holds the window, and nobody else. */
export function visitRoutes(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.addHook('onRequest', requireStaff());

    for (const [name, [summary, wishOf]] of Object.entries(plainActs)) {
      api.post(
        `/windows/:window/${name}`,
        { schema: { ...schema, summary, body: emptyBody } },
        (request, reply) => {
          const { window } = request.params;
          const wish = wishOf(window);
          return actAndStand(parts, request, reply, { window, wish, who: 'holder' });
        },
      );
    }
    api.post(
      '/windows/:window/transfer',
      { schema: { ...schema, summary: 'To a service, window or operator', body: transferBody } },
      (request, reply) => {
        const { window } = request.params;
        const { to, place, returnToMe = false, reason = null, note } = request.body;
        const asked = { to: targetOf(to), place, returnToMe, reason };
        const wish = { type: 'transfer', window, ...asked } as const;
        return actWithNote(parts, request, reply, { window, wish, note });
      },
    );
    api.post(
      '/windows/:window/park',
      { schema: { ...schema, summary: 'Lets the visitor step aside', body: parkBody } },
      (request, reply) => {
        const { window } = request.params;
        const { reason, pool, minutes = null, note } = request.body;
        const wish = { type: 'park', window, reason, pool, minutes } as const;
        return actWithNote(parts, request, reply, { window, wish, note });
      },
    );
    api.post(
      '/windows/:window/undo',
      { schema: { ...schema, summary: 'Takes back the last action', body: emptyBody } },
      (request, reply) => {
        const { window } = request.params;
        const wish = { type: 'undo', window } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'former_holder' });
      },
    );
    await api.register(finishRoute(parts));
    await api.register(walkInRoute(parts));
  };
}

function finishRoute(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/windows/:window/finish',
      { schema: { ...schema, summary: 'Ends the service; may call the next', body: finishBody } },
      async (request, reply) => {
        const { window } = request.params;
        const { outcome = null, delivered = null, next = false, note } = request.body;
        const centre = centreOf(parts, staffOf(request), window);
        const before = answeredBefore(parts, request, centre);
        if (before !== null) return sendDone(reply, before);
        ensureOutcome(parts.settings.get(centre)?.desk ?? defaultDesk, request.body);
        const wish = { type: 'finish', window, outcome, delivered, next } as const;
        return actWithNote(parts, request, reply, { window, wish, note });
      },
    );
  };
}

interface NotedAct {
  readonly window: WindowId;
  readonly wish: Wish;
  /** As it was typed when the visitor left the window; undefined: nothing was. */
  readonly note: string | undefined;
}

/** The visitor leaves the window, and what was written of the visit goes with them. */
async function actWithNote(
  parts: WindowParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { window, wish, note }: NotedAct,
): Promise<void> {
  const answer = windowStanding(window);
  const { done, centre } = await act(parts, request, { window, wish, who: 'holder', answer });
  if (note !== undefined) await keepNote(parts, centre, done, note.trim());
  return sendDone(reply, done);
}

/**
 * Whose note it is, the command itself says: by now another visitor may stand at the window. A
 * repetition moved nobody, and the note of the first time may have been changed since.
 */
async function keepNote(parts: WindowParts, centre: CentreId, done: Done, note: string) {
  const moved = done.events.find(leavesTheWindow);
  if (done.replayed || moved === undefined) return;
  const day = (await parts.desks.live(centre)).day();
  parts.notes.keep(moved.ticket, note, ticketById(day, moved.ticket) === null);
}

const leaving = ['service_finished', 'ticket_transferred', 'ticket_parked'] as const;
type Leaving = Extract<DayEvent, { readonly type: (typeof leaving)[number] }>;

const leavesTheWindow = (event: DayEvent): event is Leaving =>
  leaving.some((type) => type === event.type);

/** Where the centre asks for it nothing is finished without saying what came of it. */
function ensureOutcome(asked: DeskSettings, { outcome, delivered = [] }: FinishBody): void {
  if (!asked.asksOutcome) return;
  if (outcome === undefined) throw invalid('outcome', 'must be said here', 'required');
  if (outcome !== 'done' || delivered.length > 0) return;
  throw invalid('delivered', 'done means that something was', 'required');
}

/** Someone who came straight to the window: a ticket, called there at once. */
function walkInRoute(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/windows/:window/walk-in',
      { schema: { ...schema, summary: 'A visitor without a ticket', body: walkInBody } },
      (request, reply) => {
        const { window } = request.params;
        const { serviceIds, purpose = null, language } = request.body;
        const main = parts.settings.centreOfWindow(window)?.mainLanguage ?? 'uk';
        const wish = {
          type: 'issue',
          ticket: parts.ids.id(),
          services: serviceIds,
          purpose,
          priority: 'ordinary',
          language: language ?? main,
          channel: 'walk_in',
          appointment: null,
          window,
        } as const;
        return actAndStand(parts, request, reply, { window, wish, who: 'holder' });
      },
    );
  };
}
