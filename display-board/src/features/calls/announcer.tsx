import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import { type ReactElement, useRef } from 'react';
import type { ShownCalls } from './call-queue.ts';

export interface Announced {
  /** Another one is another announcement, also where its words are those of the one before. */
  readonly key: string;
  readonly text: string;
}

/** A call in words: the first time, and each repeat. */
export function announced(
  call: {
    readonly id: string;
    readonly repeat: number;
    readonly number: string;
    readonly window: number;
  },
  texts: BoardTexts,
): Announced {
  const { id, repeat, number, window } = call;
  const say = repeat > 0 ? texts.announceAgain : texts.announce;
  return { key: `${id}.${repeat}`, text: say(number, window) };
}

/** A new element for each announcement: the same text put in again is told to nobody. */
export function Announcement({ said }: { readonly said: Announced | null }): ReactElement {
  return (
    <p className="unseen" aria-live="assertive">
      {said === null ? null : <span key={said.key}>{said.text}</span>}
    </p>
  );
}

/** The last call in words for assistive technology. A withdrawn call changes nothing in it. */
export function Announcer({
  shown,
  texts,
}: {
  readonly shown: ShownCalls;
  readonly texts: BoardTexts;
}): ReactElement {
  const last = useRef<Announced | null>(null);
  const { hero, look } = shown;
  if (hero !== null && look !== 'rest') last.current = announced(hero, texts);
  return <Announcement said={last.current} />;
}
