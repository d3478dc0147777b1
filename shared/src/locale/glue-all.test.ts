import { expect, test } from 'vitest';
import { glueAll } from './glue-all.ts';

test('glues sentences, what functions say, and groups of both', () => {
  const texts = glueAll({
    plain: 'і тут',
    say: (n: number) => `у вікні ${n} хв`,
    group: { list: ['на місці'] },
  });
  expect(texts.plain).toBe('і\u00a0тут');
  expect(texts.say(5)).toBe('у\u00a0вікні 5\u00a0хв');
  expect(texts.group.list).toEqual(['на\u00a0місці']);
});
