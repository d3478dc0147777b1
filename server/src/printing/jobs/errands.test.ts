import { expect, test } from 'vitest';
import { newPrintJob } from '../../queue/print-job.ts';
import { createMemoryStore } from '../../storage/memory/memory-store.ts';
import { createErrands, type ListPaper } from './errands.ts';

const paper: ListPaper = {
  ...{ language: 'uk', logo: true, centre: 'ЦНАП', address: '', phone: '' },
  ...{ service: 'Паспорт', documents: [], applicant: '', term: '', fee: '' },
  ...{ issued: '', place: '' },
};
const asked = { centre: 'c', date: '2026-11-24', ticket: '', printer: 'hall', device: 'k1' };
const job = (id: string, at: number) => newPrintJob({ ...asked, id }, at);

test('J-15 a list waits behind every ticket, and is a job like any other to its printer', () => {
  const { printJobs: tickets } = createMemoryStore();
  const errands = createErrands(tickets);
  const { printJobs } = errands;
  errands.add(job('list', 1), paper);
  tickets.add({ ...job('ticket', 2), ticket: 't1' });
  expect(printJobs.open('c', 'hall', 9).map(({ id }) => id)).toEqual(['ticket', 'list']);
  expect(printJobs.open('c', 'other', 9)).toEqual([]);
  expect(printJobs.waitingFor('c')).toEqual(['hall']);
  expect(printJobs.find('list')?.device).toBe('k1');
  expect(errands.openOf('k1').map(({ id }) => id)).toEqual(['list']);
  printJobs.update({ ...job('list', 1), state: 'sent' });
  expect(printJobs.find('list')?.state).toBe('sent');
  expect(errands.paperOf('list')).toEqual(paper);
});

test('J-15 a list that has ended leaves nothing behind, in memory or in a table', () => {
  const { printJobs: tickets } = createMemoryStore();
  const errands = createErrands(tickets);
  errands.add(job('list', 1), paper);
  errands.printJobs.update({ ...job('list', 1), state: 'printed', open: false });
  expect(errands.printJobs.find('list')).toBeNull();
  expect(errands.paperOf('list')).toBeNull();
  expect(tickets.find('list')).toBeNull();
  expect(tickets.open('c', 'hall', 9)).toEqual([]);
});
