/** A type that boards show; also the ending of the stored file's name. */
export type MediaType = 'jpg' | 'png' | 'webp' | 'mp4' | 'webm';

export const contentTypes = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
} as const satisfies Record<MediaType, string>;

export const kindOf = (type: MediaType): 'picture' | 'video' =>
  type === 'mp4' || type === 'webm' ? 'video' : 'picture';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const ebml = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
/** Brands of «ftyp» that are a video every browser opens; a photo of a telephone has others. */
const mp4Brands = new Set(['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ']);

/**
 * The type of a file from its first bytes; null = none that boards show. Its name and its declared
 * type are not asked: both are what somebody wrote on it.
 */
export function sniff(head: Buffer): MediaType | null {
  if (startsWith(head, png)) return 'png';
  if (startsWith(head, jpeg)) return 'jpg';
  const text = head.toString('latin1');
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp' && mp4Brands.has(text.slice(8, 12))) return 'mp4';
  if (startsWith(head, ebml) && text.includes('webm')) return 'webm';
  return null;
}

function startsWith(head: Buffer, mark: Buffer): boolean {
  return head.subarray(0, mark.length).equals(mark);
}
