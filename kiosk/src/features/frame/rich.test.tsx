import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Rich } from './rich.tsx';

test('what stands between the marks is strong', () => {
  expect(renderToStaticMarkup(<Rich text="а **б** в" />)).toBe('а <b>б</b> в');
});

test('two equal strong words are two', () => {
  const { props } = Rich({ text: '**5** і **5**' }) as ReactElement<{ children: ReactNode[] }>;
  const keys = props.children.filter((one) => isValidElement(one)).map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});
