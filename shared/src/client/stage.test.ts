import { expect, test } from 'vitest';
import { fitStage } from './stage.tsx';

const design = { width: 1920, height: 1080 };

test('a panel of the same shape is one factor and nothing else', () => {
  expect(fitStage({ width: 3840, height: 2160 }, design)).toEqual({ ...design, factor: 2 });
  expect(fitStage({ width: 1280, height: 720 }, design)).toMatchObject({ width: 1920 });
});

test('a panel of another shape gets more room in one direction, never black edges', () => {
  const square = fitStage({ width: 1024, height: 1024 }, design);
  expect(square.width).toBe(1920);
  expect(square.height).toBeCloseTo(1920);
  const wide = fitStage({ width: 2560, height: 1080 }, design);
  expect(wide).toEqual({ width: 2560, height: 1080, factor: 1 });
});

test('a window of no size yet is drawn as designed', () => {
  expect(fitStage({ width: 0, height: 0 }, design)).toEqual({ ...design, factor: 1 });
});
