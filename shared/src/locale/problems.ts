import type { ShellCode } from '../contract/problem.ts';
import { glue } from './glue.ts';
import type { Language } from './languages.ts';

type Sentence = Readonly<Record<Language, string>>;

/** Short headings of a problem by its HTTP status. */
export const problemTitles = {
  400: { uk: 'Запит із помилкою', ru: 'Ошибка в запросе', en: 'Faulty request' },
  401: { uk: 'Потрібно увійти', ru: 'Требуется вход', en: 'Sign-in needed' },
  403: { uk: 'Немає права', ru: 'Нет прав', en: 'Not allowed' },
  404: { uk: 'Не знайдено', ru: 'Не найдено', en: 'Not found' },
  405: { uk: 'Дія не підтримується', ru: 'Действие не поддерживается', en: 'Not supported' },
  409: { uk: 'Зараз неможливо', ru: 'Сейчас невозможно', en: 'Not possible now' },
  412: { uk: 'Уже змінено', ru: 'Уже изменено', en: 'Changed meanwhile' },
  413: { uk: 'Запит завеликий', ru: 'Слишком большой запрос', en: 'Too large' },
  415: { uk: 'Невідомий формат', ru: 'Неизвестный формат', en: 'Unknown format' },
  416: { uk: 'Такої частини немає', ru: 'Такой части нет', en: 'No such part' },
  422: { uk: 'Ключ уже використано', ru: 'Ключ уже использован', en: 'Key already used' },
  429: { uk: 'Забагато спроб', ru: 'Слишком много попыток', en: 'Too many attempts' },
  500: { uk: 'Помилка сервера', ru: 'Ошибка сервера', en: 'Server error' },
  503: { uk: 'Сервер зайнятий', ru: 'Сервер занят', en: 'Server busy' },
} as const satisfies Record<number, Sentence>;

/** What went wrong and what to do now, in one breath. */
export const shellProblems = {
  bad_request: {
    uk: 'Сервер не зрозумів запиту.',
    ru: 'Сервер не понял запрос.',
    en: 'The server could not read this request.',
  },
  validation_failed: {
    uk: 'Перевірте позначені поля.',
    ru: 'Проверьте отмеченные поля.',
    en: 'Please check the fields named below.',
  },
  unauthenticated: {
    uk: 'Увійдіть до системи або під’єднайте пристрій наново.',
    ru: 'Войдите в систему или подключите устройство заново.',
    en: 'Please sign in, or pair the device again.',
  },
  bad_credentials: {
    uk: 'Неправильний логін або пароль.',
    ru: 'Неверный логин или пароль.',
    en: 'Wrong sign-in name or password.',
  },
  locked_out: {
    uk: 'Забагато невдалих спроб. Спробуйте через {wait}.',
    ru: 'Слишком много неудачных попыток. Попробуйте через {wait}.',
    en: 'Too many failed attempts. Try again in {wait}.',
  },
  csrf: {
    uk: 'Сторінка застаріла. Оновіть її та повторіть дію.',
    ru: 'Страница устарела. Обновите её и повторите действие.',
    en: 'This page is out of date. Reload it and try again.',
  },
  forbidden: {
    uk: 'Ця дія не входить до Ваших прав.',
    ru: 'Это действие не входит в Ваши права.',
    en: 'You do not have the right to do this.',
  },
  not_found: {
    uk: 'Такого немає або воно вже недоступне.',
    ru: 'Такого нет или оно уже недоступно.',
    en: 'There is no such thing, or it is no longer available.',
  },
  method_not_allowed: {
    uk: 'За цією адресою така дія неможлива.',
    ru: 'По этому адресу такое действие невозможно.',
    en: 'This address does not support that action.',
  },
  precondition_failed: {
    uk: 'Хтось інший уже зберіг свої зміни. Відкрийте дані знову і внесіть свої.',
    ru: 'Кто-то другой уже сохранил свои изменения. Откройте данные снова и внесите свои.',
    en: 'Somebody else has saved changes meanwhile. Open the data again and make yours.',
  },
  too_large: {
    uk: 'Запит більший, ніж дозволено.',
    ru: 'Запрос больше, чем разрешено.',
    en: 'The request is larger than allowed.',
  },
  unsupported_media_type: {
    uk: 'Дані слід надсилати як application/json.',
    ru: 'Данные следует отправлять как application/json.',
    en: 'Send the data as application/json.',
  },
  range_not_satisfiable: {
    uk: 'Такої частини у файлі немає.',
    ru: 'Такой части в файле нет.',
    en: 'The file has no such part.',
  },
  key_missing: {
    uk: 'Потрібен ключ талона.',
    ru: 'Нужен ключ талона.',
    en: 'The ticket’s key is needed.',
  },
  key_reused: {
    uk: 'Цей ключ повторення вже належить іншому запиту.',
    ru: 'Этот ключ повторения уже принадлежит другому запросу.',
    en: 'This idempotency key already belongs to another request.',
  },
  rate_limited: {
    uk: 'Забагато запитів. Зачекайте {wait}.',
    ru: 'Слишком много запросов. Подождите {wait}.',
    en: 'Too many requests. Please wait {wait}.',
  },
  storage_unavailable: {
    uk: 'Сервер зараз не може зберегти дані. Нічого не змінено. Спробуйте за хвилину.',
    ru: 'Сервер сейчас не может сохранить данные. Ничего не изменено. Попробуйте через минуту.',
    en: 'The server cannot store data at the moment. Nothing has changed. Try again in a minute.',
  },
  overloaded: {
    uk: 'Сервер перевантажений. Спробуйте за кілька секунд.',
    ru: 'Сервер перегружен. Попробуйте через несколько секунд.',
    en: 'The server is overloaded. Try again in a few seconds.',
  },
  internal: {
    uk: 'Сталася помилка сервера. Її записано; повторіть дію.',
    ru: 'Произошла ошибка сервера. Она записана; повторите действие.',
    en: 'Something failed on the server. It has been logged; please try again.',
  },
  client_too_old: {
    uk: 'Сторінка застаріла. Оновіть її.',
    ru: 'Страница устарела. Обновите её.',
    en: 'This page is out of date. Please reload it.',
  },
  appointment_unknown: {
    uk: 'Запису з таким кодом немає. Перевірте цифри в повідомленні.',
    ru: 'Записи с таким кодом нет. Проверьте цифры в сообщении.',
    en: 'There is no appointment with this code. Check the digits in your message.',
  },
  appointment_other_day: {
    uk: 'Ваш запис на інший день: {date}.',
    ru: 'Ваша запись на другой день: {date}.',
    en: 'Your appointment is on another day: {date}.',
  },
  appointment_other_centre: {
    uk: 'Ваш запис до іншого центру{place}.',
    ru: 'Ваша запись в другой центр{place}.',
    en: 'Your appointment is at another centre{place}.',
  },
  already_rated: {
    uk: 'Цей візит уже оцінено. Дякуємо.',
    ru: 'Этот визит уже оценён. Спасибо.',
    en: 'This visit has already been rated. Thank you.',
  },
  code_required: {
    uk: 'Введіть код із застосунку для входу.',
    ru: 'Введите код из приложения для входа.',
    en: 'Enter the code from your authenticator app.',
  },
  code_wrong: {
    uk: 'Код не підходить. Дочекайтеся нового в застосунку та введіть його.',
    ru: 'Код не подходит. Дождитесь нового в приложении и введите его.',
    en: 'That code is not right. Wait for a new one in the app and enter it.',
  },
  access_disabled: {
    uk: 'Доступ вимкнено. Зверніться до адміністратора центру.',
    ru: 'Доступ отключён. Обратитесь к администратору центра.',
    en: 'Access is switched off. Ask the centre’s administrator.',
  },
  own_roles: {
    uk: 'Власних прав не розширюють і доступу собі не вимикають. Попросіть іншого адміністратора.',
    ru: 'Собственные права не расширяют и доступ себе не отключают. Попросите другого администратора.',
    en: 'Nobody extends their own rights or switches off their own access. Ask another administrator.',
  },
  last_administrator: {
    uk: 'Це останній адміністратор центру. Спершу призначте іншого.',
    ru: 'Это последний администратор центра. Сначала назначьте другого.',
    en: 'This is the centre’s last administrator. Appoint another one first.',
  },
  works_elsewhere: {
    uk: 'Ця особа працює і в іншому центрі. Тут можна змінити лише її ролі в цьому центрі.',
    ru: 'Этот человек работает и в другом центре. Здесь можно изменить только его роли в этом центре.',
    en: 'This person works at another centre too. Only the roles at this centre can be changed here.',
  },
  second_factor_required: {
    uk: 'Для Вашої ролі вхід із кодом обов’язковий.',
    ru: 'Для Вашей роли вход с кодом обязателен.',
    en: 'Your role must sign in with a code.',
  },
} as const satisfies Record<ShellCode, Sentence>;

/** What is wrong with one field. */
export const fieldProblems = {
  required: { uk: 'Обов’язкове поле', ru: 'Обязательное поле', en: 'Required' },
  wrong_type: {
    uk: 'Тип має бути {expected}',
    ru: 'Тип должен быть {expected}',
    en: 'Must be {expected}',
  },
  too_small: { uk: 'Найменше: {limit}', ru: 'Наименьшее: {limit}', en: 'At least {limit}' },
  too_big: { uk: 'Найбільше: {limit}', ru: 'Наибольшее: {limit}', en: 'At most {limit}' },
  invalid_format: { uk: 'Неправильний формат', ru: 'Неверный формат', en: 'Wrong format' },
  unknown_field: { uk: 'Невідоме поле', ru: 'Неизвестное поле', en: 'Unknown field' },
  not_allowed: { uk: 'Недопустиме значення', ru: 'Недопустимое значение', en: 'Value not allowed' },
  invalid: { uk: 'Неправильне значення', ru: 'Неверное значение', en: 'Wrong value' },
  taken: { uk: 'Уже зайнято', ru: 'Уже занято', en: 'Already taken' },
  works_elsewhere: {
    uk: 'Людина з цим логіном працює в іншому центрі',
    ru: 'Человек с этим логином работает в другом центре',
    en: 'Whoever has this login works at another centre',
  },
  unknown: { uk: 'Такого немає', ru: 'Такого нет', en: 'Does not exist' },
  code_expired: {
    uk: 'Код не підходить або застарів',
    ru: 'Код не подходит или устарел',
    en: 'The code is wrong or has expired',
  },
  link_expired: {
    uk: 'Посилання використано або застаріло',
    ru: 'Ссылка использована или устарела',
    en: 'The link has been used or has expired',
  },
  password_wrong: { uk: 'Неправильний пароль', ru: 'Неверный пароль', en: 'Wrong password' },
  password_login: {
    uk: 'Пароль не повинен містити логіна',
    ru: 'Пароль не должен содержать логин',
    en: 'The password must not contain the sign-in name',
  },
  password_common: {
    uk: 'Цей пароль надто відомий. Придумайте інший',
    ru: 'Этот пароль слишком известен. Придумайте другой',
    en: 'This password is too well known. Think of another',
  },
  in_use: {
    uk: 'Показують у списку відтворення. Спершу приберіть звідти',
    ru: 'Показывают в списке воспроизведения. Сначала уберите оттуда',
    en: 'A playlist shows it. Take it out of there first',
  },
  media_type: {
    uk: 'Це не зображення JPEG, PNG чи WebP і не відео MP4 чи WebM',
    ru: 'Это не изображение JPEG, PNG или WebP и не видео MP4 или WebM',
    en: 'Not a JPEG, PNG or WebP picture, nor an MP4 or WebM video',
  },
  media_cut_off: {
    uk: 'Файл дійшов не до кінця. Завантажте його ще раз',
    ru: 'Файл дошёл не до конца. Загрузите его ещё раз',
    en: 'The file ends too early. Upload it again',
  },
  media_damaged: {
    uk: 'Файл пошкоджено: у ньому не видно зображення',
    ru: 'Файл повреждён: в нём не видно изображения',
    en: 'The file is damaged: no picture can be read from it',
  },
  media_codec: {
    uk: 'Таке відео табло не відтворить. Збережіть його як H.264, VP9 або AV1',
    ru: 'Такое видео табло не воспроизведёт. Сохраните его как H.264, VP9 или AV1',
    en: 'Boards cannot play this video. Save it as H.264, VP9 or AV1',
  },
  media_bytes: {
    uk: 'Файл більший за {limit} МБ',
    ru: 'Файл больше {limit} МБ',
    en: 'The file is larger than {limit} MB',
  },
  media_side: {
    uk: 'Сторона довша за {limit} пікселів. Зменште зображення',
    ru: 'Сторона длиннее {limit} пикселей. Уменьшите изображение',
    en: 'A side is longer than {limit} pixels. Make the picture smaller',
  },
  media_space: {
    uk: 'Для файлів центру відведено {limit} МБ, і місця бракує. Приберіть зайве',
    ru: 'Для файлов центра отведено {limit} МБ, и места не хватает. Уберите лишнее',
    en: 'The centre’s files may take {limit} MB, and there is no room. Remove what is not needed',
  },
} as const satisfies Record<string, Sentence>;
export type FieldProblem = keyof typeof fieldProblems;

export type Params = Readonly<Record<string, string | number>>;

/** Puts the values in the places of a sentence and glues its short words. */
export function say(sentence: Sentence, language: Language, params: Params = {}): string {
  const filled = sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
  return glue(filled);
}
