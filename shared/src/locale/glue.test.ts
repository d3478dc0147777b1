import { describe, expect, it } from 'vitest';
import { glue } from './glue.ts';

describe('gluing', () => {
  it('keeps a short word with the next one, in each language', () => {
    expect(glue('Талон і вікно')).toBe('Талон і\u00a0вікно');
    expect(glue('Вы в очереди')).toBe('Вы в\u00a0очереди');
    expect(glue('Go to the window')).toBe('Go to\u00a0the\u00a0window');
  });

  it('keeps a number with its unit and a dash with the word before it', () => {
    expect(glue('через 20 хв')).toBe('через 20\u00a0хв');
    expect(glue('вікно — зайняте')).toBe('вікно\u00a0— зайняте');
  });

  it('leaves longer words and ranges alone', () => {
    expect(glue('Оберіть послугу')).toBe('Оберіть послугу');
    expect(glue('20–30')).toBe('20–30');
  });
});
