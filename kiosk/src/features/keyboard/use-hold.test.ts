import type { MouseEvent, PointerEvent } from 'react';
import { describe, expect, test } from 'vitest';
import { pressOf } from './use-hold.ts';

/** A key, and what a browser tells it of a finger and of a real keyboard. */
function key() {
  let acted = 0;
  const press = pressOf(() => {
    acted += 1;
  });
  return {
    acted: () => acted,
    down: () => press.onPointerDown({ preventDefault: () => {} } as PointerEvent),
    click: (detail: number) => press.onClick({ detail } as MouseEvent),
  };
}

describe('a key of the screen', () => {
  test('acts when it is touched, and not again when it is let go', () => {
    const one = key();
    one.down();
    expect(one.acted()).toBe(1);
    one.click(1);
    expect(one.acted()).toBe(1);
  });

  test('a finger that slid off takes nothing from the Enter after it', () => {
    const one = key();
    one.down();
    one.click(0);
    expect(one.acted()).toBe(2);
  });
});
