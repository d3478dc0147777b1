import { openingOf } from '@talon/shared/client/opening.ts';
import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { SignView } from '@talon/shared/views/sign-view.ts';

/** What a window sign says, in words and one mark. */
export interface SignFace {
  /** `call` is yellow, `stale` outlined, `brk` greyed. */
  readonly look: 'call' | 'serving' | 'free' | 'brk' | 'stale';
  readonly mark: 'dot' | 'coffee' | 'door' | 'pause' | 'offline' | 'none';
  readonly status: string;
  readonly number: string | null;
  readonly message: string | null;
  readonly note: string | null;
}

const plain = { number: null, message: null, note: null };

function paused(
  { pause: reason, shelter }: SignView['hall'],
  texts: BoardTexts,
  language: Language,
): SignFace {
  const { sign } = texts;
  const move = { ...plain, look: 'call', mark: 'none', note: sign.follow } as const;
  if (reason === 'air_raid') {
    const note = shelter?.way[language] || shelter?.place[language] || sign.follow;
    return { ...move, status: sign.alarm, message: sign.shelter, note };
  }
  if (reason === 'evacuation') return { ...move, status: sign.evacuation, message: sign.leave };
  return {
    look: 'brk',
    mark: 'pause',
    status: sign.paused,
    number: null,
    message: sign.kept,
    note: sign.watchBoard,
  };
}

function onBreak(view: SignView, texts: BoardTexts, language: Language, now: number): SignFace {
  const { sign } = texts;
  // A break that lasts longer than planned no longer promises its end.
  const until = view.until !== null && view.until > now ? view.until : null;
  return {
    look: 'brk',
    mark: 'coffee',
    status: sign.notWorking,
    number: null,
    message:
      until === null ? sign.onBreak : sign.breakUntil(clockTime(language, view.timeZone, until)),
    note: view.othersServe ? sign.elsewhere : sign.waitHere,
  };
}

/** After hours other windows may still serve who came in time: then it points there. */
function closed(view: SignView, texts: BoardTexts, language: Language, now: number): SignFace {
  const { sign } = texts;
  const shut = { look: 'brk', mark: 'door', number: null, message: sign.closed } as const;
  if (view.othersServe) return { ...shut, status: sign.notWorking, note: sign.elsewhere };
  if (view.hall.state !== 'closed')
    return { ...shut, status: sign.notWorking, note: sign.waitHere };
  const opening = openingOf({ opensAt: view.hall.opensAt, timeZone: view.timeZone, language, now });
  const note = opening === null ? null : `${texts.opens(opening)}\u00a0${opening.time}`;
  return { ...shut, status: sign.centreClosed, note };
}

function connected(view: SignView, texts: BoardTexts, language: Language, now: number): SignFace {
  const { sign } = texts;
  switch (view.state) {
    case 'called': {
      const status = view.repeat > 0 ? texts.repeated : texts.inviting;
      return { ...plain, look: 'call', mark: 'none', status, number: view.number };
    }
    case 'serving':
      return { ...plain, look: 'serving', mark: 'dot', status: sign.serving, number: view.number };
    case 'open':
      return {
        look: 'free',
        mark: 'dot',
        status: sign.free,
        number: null,
        message: sign.waitForCall,
        note: view.categories.map((name) => name[language]).join(', ') || sign.watchBoard,
      };
    case 'break':
      return onBreak(view, texts, language, now);
    case 'closed':
      return closed(view, texts, language, now);
    case 'paused':
      return paused(view.hall, texts, language);
    default:
      return unreachable(view.state);
  }
}

/** Times in epoch ms of the server's clock; `offlineSince` null = connected. */
export function signFace(
  view: SignView,
  texts: BoardTexts,
  language: Language,
  now: number,
  offlineSince: number | null,
): SignFace {
  const face = connected(view, texts, language, now);
  if (offlineSince === null) return face;
  const status = texts.sign.offline(clockTime(language, view.timeZone, offlineSince));
  const stale = { ...face, look: 'stale', mark: 'offline', status } as const;
  if (view.state !== 'open') return stale;
  return { ...stale, message: texts.sign.hold, note: texts.sign.listen };
}
