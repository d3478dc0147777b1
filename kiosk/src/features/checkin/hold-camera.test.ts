import { expect, test } from 'vitest';
import { holdCamera } from './hold-camera.ts';

interface Later<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}
function later<T>(): Later<T> {
  let ends: Omit<Later<T>, 'promise'> | null = null;
  const promise = new Promise<T>((resolve, reject) => {
    ends = { resolve, reject };
  });
  if (ends === null) throw new Error('a promise begins at once');
  return { promise, ...(ends as Omit<Later<T>, 'promise'>) };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function hold() {
  const happened: string[] = [];
  const opened = later<MediaStream | null>();
  const loaded = later<string>();
  const leave = holdCamera({
    open: () => opened.promise,
    load: () => loaded.promise,
    begin: (_, reader) => {
      happened.push(`begun ${reader}`);
      return () => happened.push('ended');
    },
  });
  const track = { stop: () => happened.push('closed') };
  const stream = { getTracks: () => [track] } as unknown as MediaStream;
  return { happened, opened, loaded, leave, stream };
}

test('it looks until it is left', async () => {
  const { happened, opened, loaded, leave, stream } = hold();
  opened.resolve(stream);
  loaded.resolve('reader');
  await settled();
  expect(happened).toEqual(['begun reader']);
  leave();
  expect(happened).toEqual(['begun reader', 'ended', 'closed']);
});

test('left before it opened, it is closed as it opens', async () => {
  const { happened, opened, loaded, leave, stream } = hold();
  leave();
  opened.resolve(stream);
  loaded.resolve('reader');
  await settled();
  expect(happened).toEqual(['closed']);
});

test('left while its reader is on the way, it is closed at once', async () => {
  const { happened, opened, loaded, leave, stream } = hold();
  opened.resolve(stream);
  await settled();
  leave();
  expect(happened).toEqual(['closed']);
  loaded.resolve('reader');
  await settled();
  expect(happened).toEqual(['closed']);
});

test('without its reader it does not go on looking', async () => {
  const { happened, opened, loaded, stream } = hold();
  opened.resolve(stream);
  loaded.reject(new Error('no such part'));
  await settled();
  expect(happened).toEqual(['closed']);
});
