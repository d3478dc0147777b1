/**
 * What runs inside the page of a board before its own code: a clock that the test moves, and the
 * server's end of the socket. Every function is sent to the browser as text, so it uses nothing
 * from outside itself.
 */
export interface SoakPage {
  /** The page has asked for its room. */
  readonly isJoined: () => boolean;
  /**
   * Calls one after another, from the number `first` until before `last`. True when each was shown.
   * They go on within the page: what a test sends there is compiled, and kept as long as the engine
   * likes.
   */
  readonly callUntil: (first: number, last: number, view: object) => Promise<boolean>;
}

declare global {
  interface Window {
    soak: SoakPage;
  }
}

interface Timer {
  readonly run: () => void;
  readonly every: number | null;
  at: number;
}

export function installSoak(start: number): void {
  let ms = 0;
  let lastTimer = 0;
  const timers = new Map<number, Timer>();
  const arm = (run: () => void, wait: number, isEvery: boolean): number => {
    lastTimer += 1;
    timers.set(lastTimer, { run, at: ms + Math.max(0, wait), every: isEvery ? wait : null });
    return lastTimer;
  };
  const now = () => start + ms;
  Object.assign(window, {
    setTimeout: (run: () => void, wait = 0) => arm(run, wait, false),
    setInterval: (run: () => void, wait = 0) => arm(run, wait, true),
    clearTimeout: (id: number) => timers.delete(id),
    clearInterval: (id: number) => timers.delete(id),
  });
  performance.now = () => ms;
  Date.now = now;

  let receive: (text: string) => void = () => {};
  let room = '';
  /** The board's join, answered with the first view that there is. */
  let unanswered: string | null = null;
  /** Engine.IO 4 and Socket.IO 5, as far as a board speaks them. */
  class FakeSocket {
    static readonly OPEN = 1;
    readyState = 0;
    binaryType = 'blob';
    onopen: (() => void) | null = null;
    onclose: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    constructor() {
      receive = (text) => this.onmessage?.({ data: text });
      queueMicrotask(() => {
        this.readyState = 1;
        this.onopen?.();
        const pings = { pingInterval: 1e9, pingTimeout: 1e9 };
        receive(`0${JSON.stringify({ sid: 'e', upgrades: [], maxPayload: 1e6, ...pings })}`);
      });
    }
    send(text: string): void {
      if (text.startsWith('40')) queueMicrotask(() => receive('40{"sid":"s"}'));
      const [, ack, body = '[]'] = /^42(\d+)(\[.*)$/s.exec(text) ?? [];
      const [event, message] = JSON.parse(body) as [string, { room: string }];
      if (event !== 'join' || !message.room.startsWith('board:')) return;
      room = message.room;
      unanswered = ack ?? '';
    }
    close(): void {}
  }
  Object.assign(window, { WebSocket: FakeSocket });

  const push = (view: object): void => {
    const { version } = view as { version: unknown };
    const message = { room, version, view };
    const answer = JSON.stringify([{ ok: true, now: now(), ...message }]);
    receive(
      unanswered === null ? `42${JSON.stringify(['view', message])}` : `43${unanswered}${answer}`,
    );
    unanswered = null;
  };
  /** Lets virtual time pass: timers run in their order. */
  const pass = (duration: number): void => {
    const until = ms + duration;
    for (;;) {
      const due = [...timers].filter(([, { at }]) => at <= until);
      const [next] = due.sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      const [id, timer] = next;
      ms = Math.max(ms, timer.at);
      if (timer.every === null) timers.delete(id);
      else timer.at = ms + Math.max(1, timer.every);
      timer.run();
    }
    ms = until;
  };
  /** Until React and the browser have done what was begun. */
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      let left = 3;
      port1.onmessage = () => {
        left -= 1;
        if (left > 0) return port2.postMessage(0);
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });

  const callOf = (nth: number, age: number) => ({
    id: `c${nth}`,
    number: `${'АБВГДЕКЛМНПР'[nth % 12]}${String(nth % 1000).padStart(3, '0')}`,
    ...{ language: 'uk', window: 1 + (nth % 14), zone: 'floor-1', floor: 1, repeat: 0 },
    category: { uk: 'Паспорти', ru: 'Паспорта', en: 'Passports' },
    at: now() - age * 9000,
    state: age === 0 ? 'called' : 'serving',
    way: { floor: null, direction: 'left' },
  });
  /** One more person is called; those before are at their windows. */
  const callOne = (n: number, view: object): Promise<void> => {
    const calls = Array.from({ length: Math.min(12, n + 1) }, (_, age) => callOf(n - age, age));
    const version = { epoch: 'soak', day: '2026-11-24', event: n + 1, tick: 0 };
    push({ ...view, version, calls, totalWaiting: n % 90, servedToday: n });
    return settle();
  };
  window.soak = {
    isJoined: () => room !== '',
    callUntil: async (first, last, view) => {
      for (let n = first; n < last; n += 1) {
        await callOne(n, view);
        // Drawn: what the browser does for a call belongs to it.
        await new Promise(requestAnimationFrame);
        if (document.querySelector('.b-hero.call') === null) return false;
        // The yellow, and the rest after it.
        for (const span of [8000, 1000]) {
          pass(span);
          await settle();
        }
      }
      return true;
    },
  };
}

/** A picture of the size that a board shows, as an address. */
export async function drawSlide(hue: number): Promise<string> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1280, 720];
  const pen = canvas.getContext('2d');
  for (let x = 0; pen !== null && x < canvas.width; x += 8) {
    pen.fillStyle = `hsl(${hue + x / 20} 60% ${30 + (x % 50)}%)`;
    pen.fillRect(x, 0, 8, canvas.height);
  }
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
  return picture === null ? '' : URL.createObjectURL(picture);
}
