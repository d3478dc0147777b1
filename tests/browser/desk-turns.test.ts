import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Caller,
  demoCentre,
  demoDevice,
  expectOk,
  signIn,
  takeTicketOf,
} from '../support/people.ts';
import { openTheHall, operatorAt, type TheHall } from './the-hall.ts';

/** Served at window 7, with all three purposes. */
const service = 'igov-29';

let hall: TheHall;
let desk: Page;
let kiosk: Caller;
let chief: Caller;
let colleague: Caller;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  chief = await signIn(hall.server.url, 'supervisor');
  colleague = await signIn(hall.server.url, 'operator2');
  expectOk('open', await colleague.post('/windows/demo-w12/open'));
  desk = await operatorAt(hall, 'operator1', 7);
});
afterAll(() => hall.close());

type Ticket = IssuedAnswer['ticket'];

async function visitor(): Promise<Ticket> {
  return (await takeTicketOf(kiosk, service)).ticket;
}

/** A key as a person presses it: when the screen offers it, and past the pause between two. */
async function press(key: string, offered: string): Promise<void> {
  await desk.getByRole('button', { name: offered }).first().waitFor();
  await desk.waitForTimeout(820);
  await desk.keyboard.press(key);
}

async function called(): Promise<Ticket> {
  const ticket = await visitor();
  await desk.locator('.idle').getByText(ticket.number).waitFor();
  await press('F2', 'Викликати наступного');
  await desk.locator('.called').getByText(ticket.number).waitFor();
  return ticket;
}

async function served(): Promise<Ticket> {
  const ticket = await called();
  await press('F2', 'Розпочати прийом');
  await desk.locator('.outc').waitFor();
  return ticket;
}

const note = () => desk.locator('#visit-note');
const noteOf = async (ticket: string): Promise<string | null> => {
  const seen = await chief.get<{ note: string | null }>(`/tickets/${ticket}`);
  return expectOk('ticket', seen).note;
};

test('a dialog goes with its visitor: the keys live, and it is not over the next one', async () => {
  const gone = await called();
  await desk.keyboard.press('F6');
  await desk.getByRole('dialog').waitFor();
  const path = `/centres/${demoCentre}/tickets/${gone.id}/cancel`;
  expectOk('cancelled', await chief.post(path, { reason: 'other' }));
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  const next = await called();
  expect(await desk.getByRole('dialog').count()).toBe(0);
  await press('F2', 'Розпочати прийом');
  await desk.locator('.outc').waitFor();
  await desk.keyboard.press('F8');
  await desk.locator('.last').getByText(next.number).waitFor();
});

test('W-15 a note that is still under the hand goes with a visitor who steps aside', async () => {
  const { id } = await served();
  await desk.keyboard.press('F9');
  await desk.keyboard.type('Прийде з братом');
  await desk.keyboard.press('F7');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Enter');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await noteOf(id)).toBe('Прийде з братом');
});

test('W-15 what a colleague wrote meanwhile stays when the visitor comes back', async () => {
  const { id, number } = await served();
  await desk.locator('.outc').getByText('Консультація').click();
  await desk.keyboard.press('F9');
  await desk.keyboard.type('Без довідки');
  await expect.poll(() => noteOf(id)).toBe('Без довідки');
  await desk.keyboard.press('F7');
  const park = desk.getByRole('dialog');
  await park.getByText('Будь-яке', { exact: false }).first().click();
  await desk.keyboard.press('Enter');
  await park.waitFor({ state: 'detached' });
  await elsewhere(id, 'Довідку принесли');
  await desk.locator('.idle').getByText(number).waitFor();
  await press('F2', 'Викликати наступного');
  await press('F2', 'Розпочати прийом');
  await expect.poll(() => note().inputValue()).toBe('Довідку принесли');
  expect(await desk.locator('.outc').getByRole('radio', { checked: true }).count()).toBe(0);
  await desk.waitForTimeout(1500);
  expect(await noteOf(id)).toBe('Довідку принесли');
});

/** Window 12 takes the visitor, writes its own note and sends them back. */
async function elsewhere(ticket: string, text: string): Promise<void> {
  const back = `/centres/${demoCentre}/tickets/${ticket}/unpark`;
  expectOk('called', await colleague.post(back, { windowId: 'demo-w12' }));
  expectOk('started', await colleague.post('/windows/demo-w12/start'));
  expectOk('note', await colleague.put('/windows/demo-w12/note', { ticketId: ticket, text }));
  const to = { to: { window: 'demo-w7' }, place: 'first' };
  expectOk('sent back', await colleague.post('/windows/demo-w12/transfer', to));
}
