import type { LocalText } from '@talon/shared/domain/settings/centre-settings.ts';
import { ticketLetters } from '@talon/shared/domain/settings/defaults.ts';
import { languages } from '@talon/shared/domain/words.ts';
import { describe, expect, it } from 'vitest';
import { checkCentre } from '../settings/checks.ts';
import { demoCentre, quietCentre, sampleCentre } from './centre.ts';

const centre = sampleCentre();
const nbsp = '\u00a0';

/** Largest texts that fit their place on the kiosk: three lines of a row, two of a list, a fact. */
const fits = { name: 100, category: 34, short: 18, document: 76, fact: 36 };

function textsOf(value: unknown): LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('uk' in value && 'ru' in value && 'en' in value) return [value as LocalText];
  return Object.values(value).flatMap(textsOf);
}
const inLanguages = (text: LocalText): string[] => languages.map((language) => text[language]);
const longerThan = (most: number, texts: readonly LocalText[]): string[] =>
  texts.flatMap(inLanguages).filter((text) => text.length > most);

describe('the sample centre', () => {
  it('has 137 live services in 12 categories, the letters in their order', () => {
    expect(centre.services).toHaveLength(137);
    expect(centre.services.every((service) => service.stage === 'live' && service.sample)).toBe(
      true,
    );
    expect(centre.categories.map((category) => category.letter)).toEqual([...ticketLetters]);
    const perCategory = centre.categories.map(
      ({ id }) => centre.services.filter((service) => service.category === id).length,
    );
    expect(perCategory).toEqual([9, 14, 16, 12, 18, 17, 11, 10, 8, 9, 7, 6]);
  });

  it('stands up to the checks of every imported centre', () => {
    expect(checkCentre(centre)).toEqual([]);
    expect(checkCentre(quietCentre())).toEqual([]);
  });

  it('gives every service its own id from the published list', () => {
    const ids = centre.services.map((service) => service.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(igov|odesa)-\d+$/.test(id))).toEqual([]);
  });

  it('has 14 windows on two floors, and at least two for every service', () => {
    expect(centre.windows.map((window) => window.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ]);
    expect(centre.windows.filter((window) => window.zone === 'floor-2')).toHaveLength(4);
    const served = centre.services.map(
      ({ id }) =>
        centre.windows.filter((window) => window.profile.some((line) => line.service === id))
          .length,
    );
    expect(Math.min(...served)).toBeGreaterThanOrEqual(2);
    expect(centre.windows.at(-1)?.profile).toHaveLength(centre.services.length);
  });

  it('asks for the purpose only where more than one applies: about a third has one', () => {
    const single = centre.services.filter((service) => service.purposes.length === 1).length;
    expect(single / centre.services.length).toBeGreaterThan(0.25);
    expect(single / centre.services.length).toBeLessThan(0.4);
    const orders = new Set(centre.services.map((service) => service.purposes.join()));
    expect([...orders].sort()).toEqual([
      'apply',
      'apply,collect',
      'consult,apply',
      'consult,apply,collect',
    ]);
  });

  it('tells of each service 2 to 7 documents, who applies, the fee, and finds it in two languages', () => {
    const wrong = centre.services.filter(
      ({ documents, searchWords }) =>
        documents.length < 2 ||
        documents.length > 7 ||
        new Set(documents).size < documents.length ||
        searchWords.length < 3,
    );
    expect(wrong.map((service) => service.id)).toEqual([]);
  });

  it('never states a sum', () => {
    const fees = centre.services.flatMap((service) => inLanguages(service.fee));
    expect(fees.filter((fee) => fee === '' || /\d/.test(fee))).toEqual([]);
  });
});

describe('the texts of the sample centre', () => {
  const texts = textsOf(centre);
  const unsaid = texts.filter((text) => inLanguages(text).every((part) => part === ''));
  const said = texts.filter((text) => !unsaid.includes(text));

  it('are in all three languages or in none', () => {
    expect(said.filter((text) => inLanguages(text).includes(''))).toEqual([]);
    expect(said.length).toBeGreaterThan(1000);
    // Only the ways to windows and to the first floor are left unsaid, the way to a shelter and its
    // place, a word of one's own on the ticket, and the short name of each service.
    expect(unsaid).toHaveLength(centre.windows.length + centre.services.length + 4);
    expect(unsaid).toContain(centre.printing.ticket.note);
  });

  it('mix no alphabets within a word', () => {
    const mixed = said
      .flatMap(inLanguages)
      .filter((text) => /[A-Za-z][А-яҐґЄєІіЇїЁё]|[А-яҐґЄєІіЇїЁё][A-Za-z]/.test(text));
    expect(mixed).toEqual([]);
    const cyrillicEnglish = said.filter((text) => /[А-яҐґЄєІіЇїЁё]/.test(text.en));
    expect(cyrillicEnglish).toEqual([]);
    const foreign = said.filter((text) => /[ыэъё]/i.test(text.uk) || /[іїєґ]/i.test(text.ru));
    expect(foreign).toEqual([]);
  });

  it('have typographic apostrophes and quotes, and no space that may break badly', () => {
    expect(said.flatMap(inLanguages).filter((text) => /['"`]|\s\s|^\s|\s$/.test(text))).toEqual([]);
    const example = centre.services.find((service) => service.id === 'igov-178');
    expect(example?.name.uk).toContain(`у${nbsp}25${nbsp}і${nbsp}45${nbsp}років`);
  });

  it('fit their place on the kiosk', () => {
    const { services, categories } = centre;
    expect(
      longerThan(
        fits.name,
        services.map((service) => service.name),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        fits.document,
        services.flatMap((service) => service.documents),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        fits.fact,
        services.map((service) => service.applicant),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        fits.fact,
        services.map((service) => service.fee),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        fits.category,
        categories.map((category) => category.name),
      ),
    ).toEqual([]);
    expect(
      longerThan(
        fits.short,
        categories.map((category) => category.shortName),
      ),
    ).toEqual([]);
  });

  it('name no two services alike', () => {
    for (const language of languages) {
      const names = centre.services.map((service) => service.name[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('the demonstration', () => {
  it('is open day and night, the sample by its hours', () => {
    expect(demoCentre().aroundTheClock).toBe(true);
    expect(quietCentre().aroundTheClock).toBe(true);
    expect(centre.aroundTheClock).toBe(false);
    expect(centre.week.mon).toEqual([{ from: '08:00', until: '18:00' }]);
    expect(centre.week.sun).toEqual([]);
  });

  it('limits no service when it is quiet', () => {
    const limited = (settings: typeof centre): string[] =>
      settings.services.filter((service) => service.dailyLimit !== null).map(({ id }) => id);
    expect(limited(demoCentre())).toEqual(['igov-176']);
    expect(limited(quietCentre())).toEqual([]);
    expect(quietCentre().dailyLimit).toBeNull();
  });
});
