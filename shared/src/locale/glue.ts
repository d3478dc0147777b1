const shortWords =
  'а|б|в|до|для|з|за|зі|і|із|й|на|не|о|об|од|по|про|та|те|у|це|чи|як|' +
  'бы|во|и|из|к|ко|ли|ни|но|от|с|со|то|' +
  'a|an|at|by|in|is|no|of|on|or|the|to';

const afterShortWord = new RegExp(`(?<=(?:^|[\\s«(\\u00a0])(?:${shortWords})) `, 'giu');
const beforeDash = / (?=—|–(?= ))/gu;
const beforeUnit = /(?<=\d) (?=\p{L}|%)/gu;

/**
 * No line may end in a short word or begin with a dash or a unit: the space there becomes U+00A0.
 * Texts are written with plain spaces, so no author can forget one.
 */
export function glue(text: string): string {
  return text
    .replace(afterShortWord, '\u00a0')
    .replace(beforeDash, '\u00a0')
    .replace(beforeUnit, '\u00a0');
}
