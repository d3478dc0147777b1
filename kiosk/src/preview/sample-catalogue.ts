import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { CatalogueCategory, CatalogueService } from '../features/catalogue/catalogue.ts';

type Names = Readonly<Record<Language, string>>;

/** The categories of the drawn screens, with their icons and letters. */
const categories: readonly (readonly [letter: string, icon: string, name: Names])[] = [
  ['А', 'house', { uk: 'Місце проживання', ru: 'Место жительства', en: 'Place of residence' }],
  [
    'Б',
    'book-user',
    {
      uk: 'Паспорти та\u00a0посвідчення',
      ru: 'Паспорта и\u00a0удостоверения',
      en: 'Passports and ID documents',
    },
  ],
  [
    'В',
    'map-pinned',
    { uk: 'Земля та\u00a0кадастр', ru: 'Земля и\u00a0кадастр', en: 'Land and cadastre' },
  ],
  [
    'Г',
    'key-round',
    {
      uk: 'Нерухомість і\u00a0майно',
      ru: 'Недвижимость и\u00a0имущество',
      en: 'Property and real estate',
    },
  ],
  [
    'Д',
    'briefcase',
    { uk: 'Бізнес і\u00a0ФОП', ru: 'Бизнес и\u00a0ФЛП', en: 'Business and sole traders' },
  ],
  [
    'Е',
    'hand-coins',
    {
      uk: 'Субсидії, пільги та\u00a0допомоги',
      ru: 'Субсидии, льготы и\u00a0пособия',
      en: 'Subsidies, benefits, allowances',
    },
  ],
  ['К', 'baby', { uk: 'Сім’я та\u00a0діти', ru: 'Семья и\u00a0дети', en: 'Family and children' }],
  [
    'Л',
    'medal',
    {
      uk: 'Ветерани та\u00a0члени їхніх\u00a0сімей',
      ru: 'Ветераны и\u00a0члены их\u00a0семей',
      en: 'Veterans and their families',
    },
  ],
  [
    'М',
    'bus',
    {
      uk: 'Транспорт і\u00a0перевезення',
      ru: 'Транспорт и\u00a0перевозки',
      en: 'Transport and carriers',
    },
  ],
  [
    'Н',
    'hard-hat',
    {
      uk: 'Будівництво та\u00a0архітектура',
      ru: 'Строительство и\u00a0архитектура',
      en: 'Construction and architecture',
    },
  ],
  [
    'П',
    'wallet',
    {
      uk: 'Пенсії та\u00a0зайнятість',
      ru: 'Пенсии и\u00a0занятость',
      en: 'Pensions and employment',
    },
  ],
  [
    'Р',
    'sprout',
    {
      uk: 'Довкілля та\u00a0благоустрій',
      ru: 'Экология и\u00a0благоустройство',
      en: 'Environment and amenities',
    },
  ],
];

/** Names, documents and waits of screen 02; the longest of screen 02b after them. */
const subsidies: readonly (readonly [name: Names, documents: number])[] = [
  [
    {
      uk: 'Призначення житлової субсидії',
      ru: 'Назначение жилищной субсидии',
      en: 'Housing subsidy',
    },
    6,
  ],
  [
    {
      uk: 'Компенсація за проживання внутрішньо переміщених осіб',
      ru: 'Компенсация за проживание внутренне перемещённых лиц',
      en: 'Compensation for housing internally displaced persons',
    },
    4,
  ],
  [
    {
      uk: 'Допомога при народженні дитини',
      ru: 'Пособие при рождении ребёнка',
      en: 'Childbirth allowance',
    },
    3,
  ],
  [
    {
      uk: 'Державна соціальна допомога малозабезпеченим сім’ям',
      ru: 'Государственная социальная помощь малообеспеченным семьям',
      en: 'State social assistance for low-income families',
    },
    7,
  ],
  [
    {
      uk: 'Пільги на оплату житлово-комунальних послуг',
      ru: 'Льготы на оплату жилищно-коммунальных услуг',
      en: 'Discounts on housing and utility bills',
    },
    5,
  ],
  [
    {
      uk: 'Допомога особам з\u00a0інвалідністю з\u00a0дитинства та дітям з\u00a0інвалідністю',
      ru: 'Помощь лицам с\u00a0инвалидностью с\u00a0детства и детям с\u00a0инвалидностью',
      en: 'Assistance for persons disabled since childhood and children with disabilities',
    },
    6,
  ],
  [
    {
      uk: 'Посвідчення батьків багатодітної сім’ї та дитини з\u00a0багатодітної сім’ї',
      ru: 'Удостоверение родителей многодетной семьи и ребёнка из\u00a0многодетной семьи',
      en: 'Certificate of a large family for parents and children',
    },
    5,
  ],
];

const longest: readonly (readonly [uk: string, documents: number])[] = [
  ['Призначення державної допомоги на дітей, над якими встановлено опіку чи піклування', 9],
  ['Надання одноразової грошової допомоги членам сімей загиблих (померлих) ветеранів війни', 8],
  ['Видача посвідчень особам, які постраждали внаслідок Чорнобильської катастрофи', 6],
  [
    'Компенсація вартості продуктів харчування громадянам, які постраждали внаслідок аварії на ЧАЕС',
    5,
  ],
  ['Взяття на облік для забезпечення санаторно-курортним лікуванням осіб з\u00a0інвалідністю', 5],
  ['Призначення допомоги на проживання внутрішньо переміщеним особам', 6],
  ['Надання допомоги на поховання', 4],
  ['Видача довідки про склад сім’ї', 2],
  ['Призначення тимчасової державної соціальної допомоги', 7],
  ['Оформлення пільгового проїзду', 3],
];

const drawnDocuments: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'Паспорт громадянина України або ID-картка',
    'Реєстраційний номер облікової картки платника податків (РНОКПП)',
    'Заява про призначення житлової субсидії',
    'Декларація про доходи та витрати осіб',
    'Довідки про доходи за 6\u00a0місяців, якщо їх немає в\u00a0реєстрах',
    'Договір оренди житла, якщо Ви орендуєте',
  ],
  ru: [
    'Паспорт гражданина Украины или ID-карта',
    'Регистрационный номер учётной карточки налогоплательщика (РНУКПН)',
    'Заявление о\u00a0назначении жилищной субсидии',
    'Декларация о\u00a0доходах и\u00a0расходах лиц',
    'Справки о\u00a0доходах за 6\u00a0месяцев, если их нет в\u00a0реестрах',
    'Договор аренды жилья, если Вы арендуете',
  ],
  en: [
    'Passport of a citizen of Ukraine or ID card',
    'Taxpayer registration number (RNOKPP)',
    'Application for a housing subsidy',
    'Declaration of income and expenses',
    'Income certificates for 6\u00a0months, unless they are in the registers',
    'Rental agreement, if you rent your home',
  ],
};

function documentsOf(language: Language, count: number): readonly string[] {
  const drawn = drawnDocuments[language];
  return Array.from({ length: count }, (_, index) => {
    const text = drawn[index % drawn.length] ?? '';
    return index < drawn.length ? text : `${text} (${index + 1})`;
  });
}

const facts: Readonly<Record<Language, Pick<CatalogueService, 'applicant' | 'term' | 'fee'>>> = {
  uk: {
    applicant: 'Один із членів домогосподарства',
    term: '10\u00a0робочих днів',
    fee: 'Безоплатно',
  },
  ru: {
    applicant: 'Один из членов домохозяйства',
    term: '10\u00a0рабочих дней',
    fee: 'Бесплатно',
  },
  en: {
    applicant: 'One member of the household',
    term: '10\u00a0working days',
    fee: 'Free of charge',
  },
};

function service(language: Language, id: string, name: string, count: number): CatalogueService {
  return {
    id,
    name,
    authority: '',
    ...facts[language],
    documents: [...documentsOf(language, count)],
    purposes: ['consult', 'apply', 'collect'],
    audience: 'person',
    dailyLimit: 80,
    searchWords: [],
    open: true,
    waiting: 0,
    waitMinutes: null,
  };
}

/** What screen 13b finds outside of its category. */
const found: Readonly<Record<string, Names>> = {
  В: {
    uk: 'Бюджетна субсидія на\u00a0одиницю оброблюваних угідь',
    ru: 'Бюджетная субсидия на\u00a0единицу обрабатываемых угодий',
    en: 'Budget subsidy per unit of cultivated land',
  },
  П: {
    uk: 'Субсидія роботодавцю на\u00a0облаштування робочого місця',
    ru: 'Субсидия работодателю на\u00a0обустройство рабочего места',
    en: 'Subsidy for an employer to equip a workplace',
  },
};
const inquiry: Names = { uk: 'Довідка', ru: 'Справка', en: 'Certificate' };

function elsewhere(language: Language, letter: string, category: string): CatalogueService[] {
  const names = found[letter];
  const drawn = names === undefined ? [] : [service(language, `${letter}-1`, names[language], 7)];
  return [...drawn, service(language, `${letter}-2`, `${inquiry[language]}: ${category}`, 1)];
}

/** `names: longest` puts the services of screen 02b first. */
export function sampleCatalogue(language: Language, names: 'drawn' | 'longest'): MenuAnswer {
  const drawn = subsidies.map(([name, count], index) =>
    service(language, `e${index + 1}`, name[language], count),
  );
  const long = longest.map(([name, count], index) =>
    service(language, `l${index + 1}`, name, count),
  );
  const list = names === 'longest' ? [...long, ...drawn] : [...drawn, ...long];
  const centre = {
    uk: { name: 'ЦНАП «Центральний»', address: 'вул. Соборна, 59' },
    ru: { name: 'ЦПАУ «Центральный»', address: 'ул. Соборная, 59' },
    en: { name: 'Central Service Centre', address: '59 Soborna St' },
  }[language];
  return {
    catalogue: 'sample',
    centre: {
      id: 'demo',
      ...centre,
      phone: '1545',
      timeZone: 'Europe/Kyiv',
      mainLanguage: 'uk',
      legalPriority: true,
      checkIn: true,
      feedback: true,
      help: true,
    },
    categories: categories.map(
      ([letter, icon, name]): CatalogueCategory => ({
        id: letter,
        name: name[language],
        letter,
        icon,
        services: letter === 'Е' ? list : elsewhere(language, letter, name[language]),
      }),
    ),
  };
}
