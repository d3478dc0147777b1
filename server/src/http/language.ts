import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';

/** The best of uk, ru and en for an Accept-Language header; Ukrainian when none is asked for. */
export function preferredLanguage(header: string | undefined): Language {
  let best: Language = 'uk';
  let bestQuality = 0;
  // A header longer than any browser sends is not worth parsing.
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';');
    const language = tag.split('-', 1)[0];
    const quality = qualityOf(options);
    if (isLanguage(language) && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

function qualityOf(options: readonly string[]): number {
  const option = options.map((text) => text.trim()).find((text) => text.startsWith('q='));
  if (option === undefined) return 1;
  const quality = Number(option.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
