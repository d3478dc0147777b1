import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** Looks at so many pictures a second: a code is held still for longer. */
const lookEveryMs = 250;
const view = { width: 640, height: 480 };

/**
 * A visitor is never asked for a permission: the camera is used where whoever set the kiosk up has
 * allowed it, and only over TLS or on the kiosk itself, where browsers have one.
 */
async function openCamera(): Promise<MediaStream | null> {
  try {
    if (!window.isSecureContext || navigator.mediaDevices === undefined) return null;
    const { state } = await navigator.permissions.query({ name: 'camera' });
    if (state !== 'granted') return null;
    return await navigator.mediaDevices.getUserMedia({ video: view, audio: false });
  } catch {
    return null;
  }
}

type Decode = (image: ImageData) => string;

function textIn(video: HTMLVideoElement, canvas: OffscreenCanvas, decode: Decode): string | null {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || video.videoWidth === 0) return null;
  context.drawImage(video, 0, 0, view.width, view.height);
  try {
    return decode(context.getImageData(0, 0, view.width, view.height));
  } catch {
    // No code in the picture.
    return null;
  }
}

/** Whether a camera looks; it reads codes until the screen is left. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onScanned: (text: string) => void,
): boolean {
  const [looks, setLooks] = useState(false);
  const scanned = useEffectEvent(onScanned);
  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setInterval> | undefined;
    const close = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void openCamera().then(async (opened) => {
      stream = opened;
      if (opened === null) return;
      const { decodeQR } = await import('qr/decode.js');
      const shown = video.current;
      if (stopped || shown === null) return close();
      shown.srcObject = opened;
      const canvas = new OffscreenCanvas(view.width, view.height);
      timer = setInterval(() => {
        const text = textIn(shown, canvas, decodeQR);
        if (text !== null) scanned(text);
      }, lookEveryMs);
      setLooks(true);
    });
    return () => {
      stopped = true;
      clearInterval(timer);
      close();
    };
  }, [video]);
  return looks;
}
