import { queueDepth } from '@talon/shared/contract/windows.ts';
import { openHall } from '@talon/shared/testing/hall.ts';
import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import { expect, test } from 'vitest';
import { queuePage } from './queue-page.ts';

test('a queue longer than is listed ends with its last page and counts everybody', () => {
  const hall = openHall();
  for (let i = 0; i < queueDepth + 10; i += 1) hall.given('issue', { ticket: `t${i}` });
  const page = (from: number) => queuePage(hall.day, sampleCentre(), hall.now(), from);
  expect(page(0)).toMatchObject({ next: '50', total: queueDepth + 10 });
  const last = page(queueDepth - 50);
  expect(last.items.at(-1)?.id).toBe(`t${queueDepth - 1}`);
  expect(last.next).toBeUndefined();
  expect(page(queueDepth - 1).items).toHaveLength(1);
});
