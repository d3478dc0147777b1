import { clockTime } from '@talon/shared/locale/format.ts';
import { Info, Megaphone, WifiOff } from 'lucide-react';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import type { Scene } from './scene.ts';
import { useMessageAt } from './use-message-at.ts';

/** Design px that the text moves in a second: slow enough to be read from 5 m. */
const speed = 90;

/** Whether the text is wider than its strip, and by how much it has to move. */
function useOverflow(text: string) {
  const strip = useRef<HTMLParagraphElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => {
      const element = strip.current;
      if (element === null || text === '') return;
      const inner = element.querySelector('.text');
      const need = inner instanceof HTMLElement ? inner.offsetWidth : 0;
      setWidth(need > element.clientWidth ? need : null);
    };
    measure();
    void document.fonts?.ready.then(measure);
  }, [text]);
  return { strip, width };
}

function Moving({ messages }: { readonly messages: readonly string[] }): ReactElement {
  const text = messages.join(' ');
  const { strip, width } = useOverflow(text);
  const one = useMessageAt(messages.length);
  const gap = 160;
  const style =
    width === null
      ? {}
      : { animationDuration: `${(width + gap) / speed}s`, '--move': `-${width + gap}px` };
  return (
    <p ref={strip} className={width === null ? 'strip' : 'strip moves'}>
      <span className="all" style={style}>
        <span className="text">{text}</span>
        {width === null ? null : (
          <span className="again" aria-hidden="true">
            {text}
          </span>
        )}
      </span>
      <span className="one" aria-hidden="true">
        {messages[one]}
      </span>
    </p>
  );
}

/** The last line of the board. Without a connection it says so, and nothing else. */
export function Ticker({
  scene,
  messages,
}: {
  readonly scene: Scene;
  readonly messages: readonly string[];
}): ReactElement {
  const { texts, language, view, offlineSince } = scene;
  if (offlineSince === null) {
    const Icon = view.announcements.length > 0 ? Megaphone : Info;
    return (
      <footer className="b-tick">
        <Icon className="i" size={38} strokeWidth={2.2} aria-hidden="true" />
        <Moving messages={messages} />
      </footer>
    );
  }
  const since = clockTime(language, view.centre.timeZone, offlineSince);
  return (
    <footer className="b-tick warn">
      <WifiOff className="i" size={44} strokeWidth={2.2} aria-hidden="true" />
      <p role="status">
        <b>{texts.offlineSince(since)}</b> {texts.offlineAdvice}
      </p>
    </footer>
  );
}
