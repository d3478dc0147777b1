import type { LocalText } from '@talon/shared/views/common.ts';

const text = (uk: string, ru: string, en: string): LocalText => ({ uk, ru, en });

/** Services and categories of the pictures. */
export const names = {
  pension: text('Призначення пенсії за віком', 'Назначение пенсии по возрасту', 'Old-age pension'),
  residence: text(
    'Реєстрація місця проживання',
    'Регистрация места жительства',
    'Registration of residence',
  ),
  leaving: text(
    'Зняття з місця проживання',
    'Снятие с места жительства',
    'Deregistration of residence',
  ),
  subsidy: text('Призначення житлової субсидії', 'Назначение жилищной субсидии', 'Housing subsidy'),
  extract: text(
    'Витяг про місце проживання',
    'Выписка о месте жительства',
    'Extract on the place of residence',
  ),
  birth: text(
    'Допомога при народженні дитини',
    'Пособие при рождении ребёнка',
    'Childbirth benefit',
  ),
  child: text(
    'Реєстрація місця проживання дитини',
    'Регистрация места жительства ребёнка',
    'Registration of a child’s residence',
  ),
  passport: text(
    'Паспорт для виїзду за кордон',
    'Паспорт для выезда за границу',
    'Passport for travelling abroad',
  ),
  idCard: text(
    'Паспорт громадянина України (ID-картка)',
    'Паспорт гражданина Украины (ID-карта)',
    'Passport of a citizen of Ukraine (ID card)',
  ),
  homes: text('Місце проживання', 'Место жительства', 'Residence'),
  subsidies: text('субсидії', 'субсидии', 'subsidies'),
  pensions: text('пенсії', 'пенсии', 'pensions'),
  passports: text('Паспорти та посвідчення', 'Паспорта и удостоверения', 'Passports and IDs'),
  land: text('Земля та кадастр', 'Земля и кадастр', 'Land and cadastre'),
  firstFloor: text('Перший поверх', 'Первый этаж', 'First floor'),
  secondFloor: text('Другий поверх', 'Второй этаж', 'Second floor'),
} satisfies Record<string, LocalText>;
