import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What a line can do. `cut`: connections break and none begins. `held`: nothing passes, nobody is
 * told, and what was sent arrives when it is good again. `half`: the same towards the board alone.
 */
export type LineState = 'good' | 'cut' | 'held' | 'half';

export interface Stretch {
  readonly state: LineState;
  readonly from: number;
  /** Infinity while it lasts. */
  readonly until: number;
}

/** A TCP line to a server that can be made bad. Times are of the wall clock, as in the log. */
export interface BadLine {
  readonly url: string;
  readonly set: (state: LineState) => void;
  readonly history: () => readonly Stretch[];
  readonly close: () => Promise<void>;
}

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

export async function openLine(serverPort: number): Promise<BadLine> {
  let state: LineState = 'good';
  let from = Date.now();
  const past: Stretch[] = [];
  const pairs = new Set<Pair>();

  const obey = ({ near, far }: Pair): void => {
    // A paused socket leaves its bytes in the kernel: the sender goes on believing in the line.
    if (state === 'held') near.pause();
    else near.resume();
    if (state === 'good') far.resume();
    else far.pause();
  };
  const entrance = createServer((near) => {
    if (state === 'cut') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(serverPort, '127.0.0.1');
    const pair = { near, far };
    pairs.add(pair);
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => near.write(bytes));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => {
        pairs.delete(pair);
        other.destroy();
      });
    }
    obey(pair);
  });
  await new Promise<void>((resolve) => entrance.listen(0, '127.0.0.1', resolve));
  const { port } = entrance.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    set: (next) => {
      const now = Date.now();
      past.push({ state, from, until: now });
      state = next;
      from = now;
      for (const pair of pairs) {
        if (next === 'cut') pair.near.resetAndDestroy();
        else obey(pair);
      }
    },
    history: () => [...past, { state, from, until: Number.POSITIVE_INFINITY }],
    close: async () => {
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
      await new Promise((resolve) => entrance.close(resolve));
    },
  };
}
