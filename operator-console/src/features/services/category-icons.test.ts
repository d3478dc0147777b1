import { expect, test } from 'vitest';
import { categoryIcons } from './category-icons.tsx';

/** The kiosk's own list, as text: an app imports nothing of another. */
const [kiosk = ''] = Object.values(
  import.meta.glob<string>('../../../../kiosk/src/features/home/category-icons.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

test('every picture that can be chosen is one that the kiosk draws', () => {
  expect(kiosk).toContain('categoryIcon');
  for (const name of Object.keys(categoryIcons)) {
    expect(kiosk).toMatch(new RegExp(`^  '?${name}'?: [A-Z]`, 'm'));
  }
});
