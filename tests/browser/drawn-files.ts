import type { Browser } from 'playwright-core';

export interface DrawnFiles {
  /** Some seconds of WebM, as a camera or a screen recorder writes it. */
  readonly film: Uint8Array<ArrayBuffer>;
  readonly picture: Uint8Array<ArrayBuffer>;
}

const filmMs = 3000;

/** Files that nobody owns: the browser itself draws and records them. */
export async function drawFiles(browser: Browser): Promise<DrawnFiles> {
  const page = await browser.newPage();
  const drawn = await page.evaluate(async (duration) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [160, 90];
    const pen = canvas.getContext('2d');
    const draw = (shade: number): void => {
      if (pen === null) return;
      pen.fillStyle = `hsl(${shade % 360} 70% 50%)`;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = '#fff';
      pen.fillRect(shade % 140, 30, 20, 30);
    };
    const text = async (blob: Blob | null): Promise<string> => {
      const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    };
    draw(0);
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(canvas.captureStream(15), {
      mimeType: 'video/webm;codecs=vp8',
    });
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    let shade = 0;
    const drawing = setInterval(() => {
      shade += 9;
      draw(shade);
    }, 66);
    recorder.start();
    await new Promise((resolve) => setTimeout(resolve, duration));
    recorder.stop();
    await stopped;
    clearInterval(drawing);
    const film = await text(new Blob(parts));
    [canvas.width, canvas.height] = [96, 54];
    draw(200);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    return { film: btoa(film), picture: btoa(await text(picture)) };
  }, filmMs);
  await page.close();
  const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  return { film: bytes(drawn.film), picture: bytes(drawn.picture) };
}
