import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Fault } from './fault.ts';
import { preferredLanguage } from './language.ts';
import { redactUrl } from './log.ts';
import { faultOf } from './problem.ts';
import { fieldErrors } from './validation.ts';

describe('preferred language', () => {
  it('takes the best known one and falls back to Ukrainian', () => {
    expect(preferredLanguage('en-GB,ru;q=0.8')).toBe('en');
    expect(preferredLanguage('de,ru;q=0.5,en;q=0.4')).toBe('ru');
    expect(preferredLanguage('de')).toBe('uk');
    expect(preferredLanguage(undefined)).toBe('uk');
    expect(preferredLanguage('en;q=0,ru;q=abc')).toBe('uk');
  });
});

describe('field errors', () => {
  const schema = z.strictObject({
    name: z.string().min(3),
    items: z.array(z.strictObject({ n: z.number().max(5) })),
  });
  const errorsOf = (data: unknown) => {
    const result = schema.safeParse(data);
    return result.success ? [] : fieldErrors(result.error.issues, data);
  };

  it('names every wrong field by its path', () => {
    const errors = errorsOf({ name: 'ab', items: [{ n: 9, x: 1 }, { n: 'y' }], extra: 1 });
    expect(errors.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'extra unknown_field',
      'items.0.n too_big',
      'items.0.x unknown_field',
      'items.1.n wrong_type',
      'name too_small',
    ]);
  });

  it('tells a missing field from a wrong one', () => {
    expect(errorsOf({ items: [] })).toMatchObject([{ field: 'name', code: 'required' }]);
    expect(errorsOf(undefined)).toMatchObject([{ field: 'body', code: 'required' }]);
  });

  it('stops at fifty: a flood of unknown fields is not echoed', () => {
    const flood = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, 1]));
    expect(errorsOf({ name: 'abc', items: [], ...flood })).toHaveLength(50);
  });
});

describe('faults', () => {
  it('never shows what it does not understand', () => {
    expect(faultOf(new Error('SELECT * FROM users')).code).toBe('internal');
    expect(faultOf('text').code).toBe('internal');
    expect(faultOf(Object.assign(new Error('x'), { statusCode: 415 })).code).toBe(
      'unsupported_media_type',
    );
    expect(faultOf(new Fault('csrf')).code).toBe('csrf');
  });
});

describe('log', () => {
  it('hides keys and tokens of a query', () => {
    expect(redactUrl('/api/v1/tickets/a/ticket.pdf?key=secret&x=1')).toBe(
      '/api/v1/tickets/a/ticket.pdf?key=…&x=1',
    );
  });
});
