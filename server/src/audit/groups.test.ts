import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { auditTexts } from '@talon/shared/locale/audit/texts.ts';
import { expect, test } from 'vitest';
import { groupOf } from './groups.ts';

test('AU-3 each action belongs to one group, the narrower pattern first', () => {
  expect(groupOf('window.call_chosen')).toBe('order');
  expect(groupOf('window.profile')).toBe('settings');
  expect(groupOf('window.closed_by_supervisor')).toBe('hall');
  expect(groupOf('session.refused')).toBe('session');
  expect(groupOf('person.added')).toBe('person');
  expect(groupOf('audit.read')).toBe('export');
  expect(groupOf('reports.rebuilt')).toBe('export');
  expect(groupOf('something.new')).toBe('other');
});

const source = fileURLToPath(new URL('../', import.meta.url));

/** Lines that name an action, or give one to what records it, but for those of tests. */
function linesOfActions(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(^|\/)testing\//.test(file))
    .flatMap((file) => readFileSync(`${source}${file}`, 'utf8').split('\n'))
    .filter((line) => /\baction\b|\b(record|note|entryOf)\(/.test(line));
}

/** Of `hall.${…}` the beginning says to which group it belongs. */
const code = /'([a-z]+\.[a-z_]+)'|`([a-z]+\.)\$\{/g;
const found = linesOfActions().flatMap((line) =>
  [...line.matchAll(code)].map(([, whole, beginning]) => whole ?? beginning ?? ''),
);

test('AU-3 no action that the server records is of the group of those nobody has placed', () => {
  expect(found).toEqual(
    expect.arrayContaining([
      ...['device.changed', 'hall.', 'installation.first_run', 'person.disabled', 'ticket.'],
      ...['reports.schedule_added', 'session.password_changed', 'settings.created'],
      ...['voice.removed', 'window.call_chosen'],
    ]),
  );
  expect(found.filter((action) => groupOf(action) === 'other')).toEqual([]);
});

test('AU-3 each action that the server records has a name of its own in every language', () => {
  const whole = found.filter((action) => !action.endsWith('.'));
  for (const { actionOf, groups } of Object.values(auditTexts)) {
    const nameless = whole.filter((one) => actionOf(one, groupOf(one)) === groups[groupOf(one)]);
    expect(nameless).toEqual([]);
  }
});
