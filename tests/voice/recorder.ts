import type { Page } from 'playwright-core';

/** What a page has played so far, one channel. */
export interface Recorded {
  readonly rate: number;
  readonly samples: Float32Array;
  /** Epoch ms at which the first sample was due to be heard. */
  readonly startedAt: number;
}

/**
 * Runs in the page, as text because the page knows nothing of this file's compilation: whatever is
 * connected to the speakers is connected to a recorder as well. The audio's clock and the page's
 * are set against each other by the message that took the shortest way.
 */
const listenIn = `
  const recorder = \`registerProcessor('recorder', class extends AudioWorkletProcessor {
    process([input]) {
      const samples = input[0] ? input[0].slice() : new Float32Array(128);
      this.port.postMessage({ samples, at: currentTime + 128 / sampleRate });
      return true;
    }
  })\`;
  const parts = [];
  let rate = 0;
  let firstAt = null;
  let ahead = Infinity;
  let heard = false;
  let quiet = 0;
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...more) {
    if (to instanceof AudioDestinationNode && this.context instanceof AudioContext) {
      const { context } = this;
      const module = 'data:text/javascript,' + encodeURIComponent(recorder);
      context.audioWorklet.addModule(module).then(() => {
        const node = new AudioWorkletNode(context, 'recorder');
        rate = context.sampleRate;
        node.port.onmessage = ({ data }) => {
          const now = performance.timeOrigin + performance.now();
          firstAt ??= data.at - data.samples.length / rate;
          ahead = Math.min(ahead, now - data.at * 1000);
          parts.push(data.samples);
          const isHeard = data.samples.some((x) => Math.abs(x) > 1e-4);
          heard ||= isHeard;
          quiet = isHeard ? 0 : quiet + data.samples.length / rate;
        };
        connect.call(this, node);
        connect.call(node, context.destination);
      });
    }
    return connect.call(this, to, ...more);
  };
  window.played = () => {
    const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    const bytes = new Uint8Array(all.buffer);
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) {
      text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    }
    return { rate, startedAt: ahead + (firstAt ?? 0) * 1000, sound: btoa(text) };
  };
  window.forgetPlayed = () => {
    parts.length = 0;
    firstAt = null;
    heard = false;
  };
  window.quietFor = () => (heard ? quiet : 0);
`;

declare global {
  interface Window {
    readonly played: () => { rate: number; startedAt: number; sound: string };
    readonly forgetPlayed: () => void;
    /** Seconds since the last sound; 0 before the first. */
    readonly quietFor: () => number;
  }
}

/** Before the page is opened; its context must let scripts of other sources in (bypassCSP). */
export async function recordPage(page: Page): Promise<void> {
  await page.addInitScript(listenIn);
}

export async function playedBy(page: Page): Promise<Recorded> {
  const { rate, startedAt, sound } = await page.evaluate(() => window.played());
  const bytes = Buffer.from(sound, 'base64');
  const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return { rate, startedAt, samples };
}

export const forgetPlayed = (page: Page): Promise<void> =>
  page.evaluate(() => window.forgetPlayed());

/** Plays on until something was heard and then nothing for longer than any pause within a call. */
export async function playedUntilQuiet(page: Page): Promise<Recorded> {
  await page.waitForFunction(() => window.quietFor() > 1.5, null, {
    polling: 200,
    timeout: 60_000,
  });
  return playedBy(page);
}
