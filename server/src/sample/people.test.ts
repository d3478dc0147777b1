import { describe, expect, it } from 'vitest';
import { sampleCentre } from './centre.ts';
import { samplePeople } from './people.ts';

describe('the sample staff', () => {
  it('are one administrator, one supervisor, one receptionist and 12 operators', () => {
    const logins = samplePeople.map((person) => person.login);
    expect(logins.slice(0, 3)).toEqual(['admin', 'supervisor', 'reception']);
    expect(logins.slice(3)).toEqual(Array.from({ length: 12 }, (_, i) => `operator${i + 1}`));
    expect(new Set(samplePeople.map((person) => person.name)).size).toBe(15);
  });

  it('have each operator at a window of their own, operator1 at window 7', () => {
    const windows = samplePeople.flatMap((person) => person.window ?? []);
    const known = new Set(sampleCentre().windows.map((window) => window.id));
    expect(windows).toHaveLength(12);
    expect(new Set(windows).size).toBe(12);
    expect(windows.every((window) => known.has(window))).toBe(true);
    expect(samplePeople.find((person) => person.login === 'operator1')?.window).toBe('demo-w7');
  });
});
