import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import { type ReactElement, useRef } from 'react';
import type { ShownCalls } from './call-queue.ts';

/** The last call in words for assistive technology. A withdrawn call changes nothing in it. */
export function Announcer({
  shown,
  texts,
}: {
  readonly shown: ShownCalls;
  readonly texts: BoardTexts;
}): ReactElement {
  const last = useRef('');
  const { hero, look } = shown;
  if (hero !== null && look === 'call') last.current = texts.announce(hero.number, hero.window);
  if (hero !== null && look === 'repeat') {
    last.current = texts.announceAgain(hero.number, hero.window);
  }
  return (
    <p className="unseen" aria-live="assertive">
      {last.current}
    </p>
  );
}
