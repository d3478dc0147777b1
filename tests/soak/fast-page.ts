import type { BrowserContext } from 'playwright-core';
import { type FastTime, installFastTime, waits } from './fast-time.ts';

/** Sound runs by a clock of its own: words are played faster, and are over as soon as they should. */
function installFastSound(speed: number): void {
  const audio = BaseAudioContext.prototype;
  const time = Object.getOwnPropertyDescriptor(audio, 'currentTime')?.get;
  Object.defineProperty(audio, 'currentTime', {
    get() {
      return Number(time?.call(this)) * speed;
    },
  });
  const sooner = (owner: object, method: string, place: number): void => {
    const real: (...given: number[]) => unknown = Reflect.get(owner, method);
    Reflect.set(owner, method, function (this: object, ...given: number[]) {
      return real.apply(
        this,
        given.map((one, at) => (at === place ? one / speed : one)),
      );
    });
  };
  sooner(AudioParam.prototype, 'setValueAtTime', 1);
  sooner(AudioParam.prototype, 'linearRampToValueAtTime', 1);
  sooner(AudioParam.prototype, 'exponentialRampToValueAtTime', 1);
  sooner(AudioScheduledSourceNode.prototype, 'start', 0);
  sooner(AudioScheduledSourceNode.prototype, 'stop', 0);
  sooner(AudioBufferSourceNode.prototype, 'start', 0);
  const create = audio.createBufferSource;
  audio.createBufferSource = function () {
    const source = create.call(this);
    source.playbackRate.value = speed;
    return source;
  };
}

/** The server's heartbeats come in real time, so the page is to wait for them so long. */
function installSlowHeartbeat(speed: number): void {
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get() {
      const given: unknown = data?.call(this);
      if (typeof given !== 'string' || !given.startsWith('0{"sid"')) return given;
      const { pingInterval, pingTimeout, ...rest } = JSON.parse(given.slice(1));
      const slow = { pingInterval: pingInterval * speed, pingTimeout: pingTimeout * speed };
      return `0${JSON.stringify({ ...rest, ...slow })}`;
    },
  });
}

/** Every page of the context lives in fast time. */
export async function hasten(context: BrowserContext, time: FastTime): Promise<void> {
  await context.addInitScript(installFastTime, { ...time, waits: waits.page });
  await context.addInitScript(installFastSound, time.speed);
  await context.addInitScript(installSlowHeartbeat, time.speed);
}
