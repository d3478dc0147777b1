import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';

export type Provider = CentreDocument['voice']['providers'][number];
const all = ['recorded', 'rendered', 'browser'] as const satisfies readonly Provider[];

/** Those that speak in their order, then those that do not. */
export function listed(used: readonly Provider[]): readonly Provider[] {
  return [...used, ...all.filter((one) => !used.includes(one))];
}

/** Turned on it speaks after all others. */
export function turned(used: readonly Provider[], one: Provider, on: boolean): Provider[] {
  const others = used.filter((known) => known !== one);
  return on ? [...others, one] : others;
}

/** The word whose recording a file is, by its name; null = by its name it is none. */
export function clipOf(fileName: string): string | null {
  const name = /^([a-z]+(?:-[a-z0-9]+)?(?:\.end)?)\.(wav|ogg|mp3)$/.exec(fileName.toLowerCase());
  return name?.[1] ?? null;
}
