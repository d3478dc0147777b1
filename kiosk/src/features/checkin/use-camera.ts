import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { holdCamera } from './hold-camera.ts';

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
    return holdCamera({
      open: openCamera,
      load: async () => (await import('qr/decode.js')).decodeQR,
      begin: (stream, decode) => {
        const shown = video.current;
        if (shown === null) return () => undefined;
        shown.srcObject = stream;
        const canvas = new OffscreenCanvas(view.width, view.height);
        const timer = setInterval(() => {
          const text = textIn(shown, canvas, decode);
          if (text !== null) scanned(text);
        }, lookEveryMs);
        setLooks(true);
        return () => clearInterval(timer);
      },
    });
  }, [video]);
  return looks;
}
