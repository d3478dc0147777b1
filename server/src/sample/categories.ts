import type { Category } from '@talon/shared/domain/settings/centre-settings.ts';

/** Letters and icons as the kiosk's first screen draws them; the order is the order of the tiles. */
export const sampleCategories = [
  {
    id: 'residence',
    letter: 'А',
    icon: 'house',
    name: { uk: 'Місце проживання', ru: 'Место жительства', en: 'Place of residence' },
    shortName: { uk: 'Місце проживання', ru: 'Место жительства', en: 'Residence' },
  },
  {
    id: 'passports',
    letter: 'Б',
    icon: 'book-user',
    name: {
      uk: 'Паспорти та посвідчення',
      ru: 'Паспорта и удостоверения',
      en: 'Passports and ID documents',
    },
    shortName: { uk: 'Паспорти', ru: 'Паспорта', en: 'Passports' },
  },
  {
    id: 'land',
    letter: 'В',
    icon: 'map-pinned',
    name: { uk: 'Земля та кадастр', ru: 'Земля и кадастр', en: 'Land and cadastre' },
    shortName: { uk: 'Земля', ru: 'Земля', en: 'Land' },
  },
  {
    id: 'property',
    letter: 'Г',
    icon: 'key-round',
    name: {
      uk: 'Нерухомість і майно',
      ru: 'Недвижимость и имущество',
      en: 'Property and real estate',
    },
    shortName: { uk: 'Майно', ru: 'Имущество', en: 'Property' },
  },
  {
    id: 'business',
    letter: 'Д',
    icon: 'briefcase',
    name: { uk: 'Бізнес і ФОП', ru: 'Бизнес и ФЛП', en: 'Business and sole traders' },
    shortName: { uk: 'Бізнес і ФОП', ru: 'Бизнес и ФЛП', en: 'Business' },
  },
  {
    id: 'subsidies',
    letter: 'Е',
    icon: 'hand-coins',
    name: {
      uk: 'Субсидії, пільги та допомоги',
      ru: 'Субсидии, льготы и пособия',
      en: 'Subsidies, benefits, allowances',
    },
    shortName: { uk: 'Субсидії', ru: 'Субсидии', en: 'Subsidies' },
  },
  {
    id: 'family',
    letter: 'К',
    icon: 'baby',
    name: { uk: 'Сім’я та діти', ru: 'Семья и дети', en: 'Family and children' },
    shortName: { uk: 'Сім’я', ru: 'Семья', en: 'Family' },
  },
  {
    id: 'veterans',
    letter: 'Л',
    icon: 'medal',
    name: {
      uk: 'Ветерани та члени їхніх сімей',
      ru: 'Ветераны и члены их семей',
      en: 'Veterans and their families',
    },
    shortName: { uk: 'Ветерани', ru: 'Ветераны', en: 'Veterans' },
  },
  {
    id: 'transport',
    letter: 'М',
    icon: 'bus',
    name: {
      uk: 'Транспорт і перевезення',
      ru: 'Транспорт и перевозки',
      en: 'Transport and carriers',
    },
    shortName: { uk: 'Транспорт', ru: 'Транспорт', en: 'Transport' },
  },
  {
    id: 'construction',
    letter: 'Н',
    icon: 'hard-hat',
    name: {
      uk: 'Будівництво та архітектура',
      ru: 'Строительство и архитектура',
      en: 'Construction and architecture',
    },
    shortName: { uk: 'Будівництво', ru: 'Строительство', en: 'Construction' },
  },
  {
    id: 'pensions',
    letter: 'П',
    icon: 'wallet',
    name: { uk: 'Пенсії та зайнятість', ru: 'Пенсии и занятость', en: 'Pensions and employment' },
    shortName: { uk: 'Пенсії', ru: 'Пенсии', en: 'Pensions' },
  },
  {
    id: 'environment',
    letter: 'Р',
    icon: 'sprout',
    name: {
      uk: 'Довкілля та благоустрій',
      ru: 'Экология и благоустройство',
      en: 'Environment and amenities',
    },
    shortName: { uk: 'Довкілля', ru: 'Экология', en: 'Environment' },
  },
] as const satisfies readonly Category[];

export type SampleCategory = (typeof sampleCategories)[number]['id'];
