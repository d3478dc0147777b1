import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { expect, test } from 'vitest';
import { centreFor, centresWith, sessionAt } from './chosen-centre.ts';
import { officeWay } from './rights.ts';

/** Operates at A, supervises B. */
const session: SessionAnswer = {
  user: { id: 'u1', login: 'both', name: 'Двоє Місць' },
  roles: ['operator', 'supervisor'],
  rights: ['call_chosen'],
  centres: ['a', 'b'],
  grants: [
    { centre: 'a', roles: ['operator'], rights: ['call_chosen'] },
    { centre: 'b', roles: ['supervisor'], rights: [] },
  ],
  csrfToken: 'x',
};

test('PE-18 at a centre holds what was given there', () => {
  expect(sessionAt(session, 'a')).toMatchObject({ roles: ['operator'], rights: ['call_chosen'] });
  expect(sessionAt(session, 'b')).toMatchObject({ roles: ['supervisor'], rights: [] });
  expect(officeWay(sessionAt(session, 'a'))).toBeNull();
  expect(officeWay(sessionAt(session, 'b'))?.id).toBe('hall');
  expect(centresWith(session, ['supervisor', 'administrator'])).toEqual(['b']);
});

test('PE-18 the centre chosen last is opened, else one whose roles are asked for', () => {
  expect(centreFor(session, 'a', ['supervisor'])).toBe('a');
  expect(centreFor(session, null, ['supervisor'])).toBe('b');
  expect(centreFor(session, 'gone')).toBe('a');
  expect(centreFor({ ...session, centres: [], grants: [] }, 'a')).toBeUndefined();
});
