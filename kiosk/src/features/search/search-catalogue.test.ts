import { findServices } from '@talon/shared/client/search/find-services.ts';
import { finished, indexing } from '@talon/shared/client/search/search-index.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import { describe, expect, test } from 'vitest';
import { suggest } from './suggest.ts';

interface SampleModules {
  readonly sampleCentre: () => unknown;
  readonly menuAnswerOf: (centre: unknown, view: unknown, language: string) => MenuAnswer;
}

/** The 137 services of the sample centre, as a kiosk is answered them. */
const modules = import.meta.glob<Partial<SampleModules>>(
  '../../../../server/src/{sample/centre,public-data/menu-answer}.ts',
  { eager: true },
);
const { sampleCentre, menuAnswerOf }: SampleModules = Object.assign({}, ...Object.values(modules));
const index = finished(
  indexing(
    languages.map((language) =>
      menuAnswerOf(
        sampleCentre(),
        { catalogue: 'sample', services: [], version: { day: '2026-11-24' } },
        language,
      ),
    ),
  ),
);
const firstPage = 5;

const found = (typed: string): readonly string[] => findServices(index, typed).map(({ id }) => id);

/** What people type, and the service they mean. */
const queries: Readonly<Record<string, [typed: string, meant: string][]>> = {
  'part of a word': [
    ['субс', 'igov-654'],
    ['закорд', 'igov-176'],
    ['балкон', 'igov-1427'],
    ['технічної помилк', 'igov-41'],
    ['торгівлю алкоголь', 'igov-1030'],
    ['мисл', 'igov-1480'],
    ['землеустро', 'igov-1419'],
  ],
  'a piece from the middle of a word': [
    ['будівні', 'igov-725'],
    ['забезпечен', 'igov-775'],
    ['габарит', 'igov-1404'],
    ['реєстрація авто', 'igov-1470'],
  ],
  'another form of the word': [
    ['паспорта', 'igov-28'],
    ['субсидию', 'igov-654'],
    ['пенсії', 'igov-1577'],
    ['аліментам', 'igov-762'],
    ['багатодітна', 'igov-1430'],
    ['посвідченням водія', 'igov-1415'],
  ],
  'a life situation': [
    ['народилась дитина', 'igov-752'],
    ['народилася дитина', 'igov-704'],
    ['родился ребенок', 'igov-704'],
    ['померла людина', 'igov-710'],
    ['помер дідусь', 'igov-710'],
    ['виходжу на пенсію', 'igov-1577'],
    ['хочу відкрити кафе', 'igov-730'],
    ['спиляти дерево', 'igov-1381'],
    ['купил машину', 'igov-1464'],
    ['будівництво власного будинку', 'igov-455'],
    ['загубив паспорт', 'igov-1431'],
    ['потерял права', 'igov-1415'],
  ],
  'a synonym': [
    ['комуналка', 'igov-654'],
    ['прописка', 'igov-29'],
    ['весілля', 'igov-703'],
    ['РАЦС', 'igov-703'],
    ['переселенці', 'igov-1544'],
    ['ВПО', 'igov-1523'],
    ['техпаспорт', 'igov-1466'],
    ['БТІ', 'igov-267'],
    ['сигарети', 'igov-1038'],
  ],
  Russian: [
    ['развод', 'igov-709'],
    ['загранпаспорт', 'igov-176'],
    ['наследство', 'igov-1434'],
    ['выписаться', 'igov-26'],
    ['трое детей', 'igov-1430'],
    ['закрыть ИП', 'igov-87'],
    ['жильё', 'igov-226'],
    ['справка о составе семьи', 'igov-740'],
  ],
  English: [
    ['housing subsidy', 'igov-654'],
    ['driving licence', 'igov-1415'],
    ['birth', 'igov-704'],
    ['tobacco', 'igov-1038'],
    ['passport', 'igov-176'],
    ['death certificate', 'igov-1534'],
  ],
  'slips of the finger': [
    ['паспрот', 'igov-28'],
    ['прпоиска', 'igov-29'],
    ['субсдия', 'igov-654'],
    ['дереово', 'igov-1381'],
    ['закордоний паспорт', 'igov-176'],
    ['приватезація', 'igov-103'],
    ['розлученя', 'igov-709'],
  ],
  'letters taken for one another': [
    ['субсыдия', 'igov-654'],
    ['коммуналка', 'igov-654'],
    ['обєкт', 'igov-1429'],
    ['склад сімї', 'igov-740'],
    ['гуртожіток', 'igov-64'],
    ['вагитнисть', 'igov-779'],
  ],
  'the other keyboard layout': [
    ['gfcgjhn', 'igov-28'],
    ['ce,cblsz', 'igov-654'],
    ['hjpdjl', 'igov-709'],
    ['ghjgbcrf', 'igov-29'],
    ['nt[ybxyj] gjvbkr', 'igov-41'],
    ['vfibyf', 'igov-1470'],
    ['gfcghjn', 'igov-28'],
    ['зфыызщке', 'igov-176'],
    ['зфіізщке', 'igov-176'],
  ],
  'the other alphabet': [
    ['pasport', 'igov-28'],
    ['subsydiia', 'igov-654'],
    ['odruzhennia', 'igov-703'],
    ['dopomoha pry narodzhenni', 'igov-752'],
    ['dopomoga', 'igov-752'],
    ['zemelna dilyanka', 'igov-100'],
    ['chornobyl', 'igov-760'],
    ['kvartyra', 'igov-103'],
    ['sotsialna dopomoha', 'igov-775'],
  ],
  'the greater part of a sentence': [
    ['мені треба отримати закордонний паспорт дитині', 'igov-177'],
    ['хочу зареєструвати фізичну особу підприємця', 'igov-1495'],
    ['как получить субсидию на квартплату', 'igov-654'],
  ],
};

describe.each(Object.entries(queries))('%s', (_kind, cases) => {
  test.each(cases)('«%s» has %s on the first page', (typed, meant) => {
    expect(found(typed).slice(0, firstPage)).toContain(meant);
  });
});

test.each(['субвенц', 'sdfgsdfg', 'йцукен', '', '   ', '’', '№ ( )', 'яч'.repeat(250)])(
  'nothing is made up for «%s»',
  (typed) => {
    expect(found(typed)).toEqual([]);
  },
);

test('what only a document says is found where no name says it', () => {
  const asked = found('договір оренди житла');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).toContain('igov-654');
});

test('the service whose name is just that comes first', () => {
  expect(found('субсидія')[0]).toBe('igov-654');
  expect(found('Державна реєстрація смерті')[0]).toBe('igov-710');
  expect(found('загранпаспорт')[0]).toBe('igov-176');
});

describe.each(languages)('suggestions in %s', (language) => {
  const { topics } = kioskTexts[language].search;

  test('every topic is something this catalogue has', () => {
    expect(topics.filter((topic) => found(topic).length === 0)).toEqual([]);
  });

  test('are three, the one that looks most alike first', () => {
    const [first = ''] = topics;
    const nearly = `${first.slice(0, 3)}–${first.slice(3, 6)}`;
    const suggested = suggest(index, topics, nearly, 3);
    expect(suggested).toHaveLength(3);
    expect(suggested[0]).toBe(first);
    expect(suggest(index, topics, '', 6)).toEqual(topics.slice(0, 6));
  });
});

test('of a text of many words the first ten are looked for, so that no text holds a key up', () => {
  const nowhere = '99999999 ';
  expect(found(`${nowhere.repeat(9)}паспорт`)).not.toEqual([]);
  expect(found(`${nowhere.repeat(10)}паспорт`)).toEqual([]);
});
