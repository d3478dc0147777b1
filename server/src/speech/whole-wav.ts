import { open } from 'node:fs/promises';

const headBytes = 44;

/** Whether a WAV has all the bytes that its head promises, and some sound in them. */
export async function isWholeWav(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { size } = await file.stat();
    if (size <= headBytes) return false;
    const { buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('latin1', 0, 4) === 'RIFF' && buffer.readUInt32LE(4) + 8 === size;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
