/**
 * A text as it is compared when somebody looks for it: in small letters of any alphabet, every
 * blank and apostrophe alike.
 */
export function folded(text: string): string {
  return text.toLowerCase().replace(/['ʼ`]/g, '’').replace(/\s+/g, ' ').trim();
}
