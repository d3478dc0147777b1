/** Files that every browser of ours plays, by their first bytes: a name may say anything. */
const kinds = {
  wav: {
    type: 'audio/wav',
    test: (file: Buffer) => isText(file, 0, 'RIFF') && isText(file, 8, 'WAVE'),
  },
  ogg: { type: 'audio/ogg', test: (file: Buffer) => isText(file, 0, 'OggS') },
  mp3: { type: 'audio/mpeg', test: (file: Buffer) => isText(file, 0, 'ID3') || isMpegFrame(file) },
} as const;

export type AudioKind = keyof typeof kinds;
export const audioKinds = Object.keys(kinds) as AudioKind[];
export const audioTypes = ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/ogg', 'audio/mpeg'];

function isText(file: Buffer, at: number, text: string): boolean {
  return file.subarray(at, at + text.length).equals(Buffer.from(text));
}

/** Eleven bits of sync, then a layer III frame: 01 in the layer's two bits. */
function isMpegFrame(file: Buffer): boolean {
  const second = file[1] ?? 0;
  return file[0] === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
}

/** What a file is, by what it holds; null = no sound that could be played. */
export function audioKindOf(file: Buffer): AudioKind | null {
  return audioKinds.find((kind) => kinds[kind].test(file)) ?? null;
}

export const mediaTypeOf = (kind: AudioKind): string => kinds[kind].type;
