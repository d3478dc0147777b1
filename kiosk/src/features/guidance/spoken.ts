/** What is said of one button or field: its name as a screen reader would say it. */
export function spokenName(element: Element): string {
  return tidy(element.getAttribute('aria-label') ?? textOf(element));
}

/** What is told of a part marked `data-aloud`: the mark's own words, else those that stand there. */
export function toldName(element: Element): string {
  return tidy(element.getAttribute('data-aloud') || textOf(element));
}

/** The visible words and those for screen readers, without what is only drawn. */
export function textOf(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true') return '';
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? '';
    return node.nodeType === 1 ? ` ${textOf(node as Element)} ` : '';
  });
  return parts.join('');
}

/** «≈ 20 хв» and gates read badly; blanks and breaks are one pause. */
export function tidy(text: string): string {
  return text.replace(/≈/g, '').replace(/\s+/g, ' ').trim();
}
