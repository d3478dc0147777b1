import { expect, test } from 'vitest';
import { createInvite } from './invitation.ts';

const failure = { code: 'unreachable', text: 'Немає відповіді', fields: {} };

/** People as the server keeps them; links fail as often as said. */
function office({ failing }: { readonly failing: number }) {
  const asked: string[] = [];
  let left = failing;
  const invite = createInvite<{ name: string }, { id: string; name: string }, string>();
  const steps = {
    add: async ({ name }: { name: string }) => {
      asked.push(`add ${name}`);
      return { body: { id: 'p1', name } };
    },
    change: async (id: string, { name }: { name: string }) => {
      asked.push(`change ${id} ${name}`);
      return { body: { id, name } };
    },
    makeLink: async (id: string) => {
      asked.push(`link ${id}`);
      left -= 1;
      return left >= 0 ? { failure } : { body: 'https://link' };
    },
  };
  return { asked, invite: (name: string) => invite(steps, { name }) };
}

test('where the link fails it alone is asked for again', async () => {
  const { asked, invite } = office({ failing: 1 });
  expect(await invite('Інна')).toEqual({ failure });
  expect(await invite('Інна')).toMatchObject({ body: { link: 'https://link' } });
  expect(asked).toEqual(['add Інна', 'link p1', 'link p1']);
});

test('what was typed since changes the person who is there already', async () => {
  const { asked, invite } = office({ failing: 1 });
  await invite('Іна');
  expect(await invite('Інна')).toMatchObject({ body: { person: { name: 'Інна' } } });
  expect(asked).toEqual(['add Іна', 'link p1', 'change p1 Інна', 'link p1']);
});
