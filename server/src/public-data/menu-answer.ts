import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type {
  CentreSettings,
  Service,
  Stage,
} from '@talon/shared/domain/settings/centre-settings.ts';
import { kioskOf } from '@talon/shared/domain/settings/kiosk-settings.ts';
import { stageOn } from '@talon/shared/domain/settings/service-stage.ts';
import type { CategoryId, Language } from '@talon/shared/domain/words.ts';
import { termText } from '@talon/shared/locale/term.ts';
import type { MenuService, MenuView } from '@talon/shared/views/menu-view.ts';

type AnswerService = MenuAnswer['categories'][number]['services'][number];

/**
 * The answer as text, written once for each language while the view stays the same object: a
 * catalogue is 150 KB, and many screens ask for it at once when the settings change.
 */
export function keepMenuTexts(): (
  centre: CentreSettings,
  menu: MenuView,
  language: Language,
  stages?: readonly Stage[],
) => string {
  const kept = new WeakMap<MenuView, Map<Language, string>>();
  return (centre, menu, language, stages) => {
    const texts = kept.get(menu) ?? new Map<Language, string>();
    kept.set(menu, texts);
    const known = texts.get(language);
    if (known !== undefined) return known;
    const text = JSON.stringify(menuAnswerOf(centre, menu, language, stages));
    texts.set(language, text);
    return text;
  };
}

/** The catalogue of the services of some stages in one language, with the figures of the moment beside it. */
export function menuAnswerOf(
  centre: CentreSettings,
  menu: MenuView,
  language: Language,
  stages: readonly Stage[] = ['live'],
): MenuAnswer {
  const isShown = (service: Service, category: CategoryId) =>
    service.category === category && stages.includes(stageOn(service, menu.version.day));
  const figures = new Map(menu.services.map((service) => [service.id, service]));
  return {
    catalogue: menu.catalogue,
    centre: {
      id: centre.id,
      name: centre.name[language],
      address: centre.address[language],
      phone: centre.phone,
      timeZone: centre.timeZone,
      mainLanguage: centre.mainLanguage,
      ...offersOf(centre),
    },
    categories: centre.categories.map((category) => ({
      id: category.id,
      name: category.name[language],
      letter: category.letter,
      icon: category.icon,
      services: centre.services
        .filter((service) => isShown(service, category.id))
        .map((service) => serviceAnswer(service, figures.get(service.id), language)),
    })),
  };
}

function offersOf(centre: CentreSettings) {
  const { legalPriority, checkIn, feedback, help } = kioskOf(centre);
  return { legalPriority, checkIn, feedback, help };
}

function serviceAnswer(
  service: Service,
  figures: MenuService | undefined,
  language: Language,
): AnswerService {
  const wait = figures?.waitMinutes ?? null;
  return {
    id: service.id,
    name: service.name[language],
    authority: service.authority[language],
    applicant: service.applicant[language],
    documents: service.documents.map((document) => document[language]),
    term: termText(language, service.termDays),
    fee: service.fee[language],
    purposes: [...service.purposes],
    audience: service.audience,
    dailyLimit: service.dailyLimit,
    searchWords: [...service.searchWords],
    open: figures?.open ?? false,
    waiting: figures?.waiting ?? 0,
    waitMinutes: wait === null ? null : { low: wait.low, high: wait.high },
  };
}
