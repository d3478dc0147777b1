import type { CentreSettings, LocalText } from '@talon/shared/domain/settings/centre-settings.ts';

/** Names and lists that a screen cannot be without; other texts say nothing where they are empty. */
export function inEveryLanguage(centre: CentreSettings): CentreSettings {
  const { mainLanguage: main } = centre;
  const filled = (text: LocalText): LocalText => {
    const other = text[main] || text.uk || text.ru || text.en;
    return { uk: text.uk || other, ru: text.ru || other, en: text.en || other };
  };
  const named = <Thing extends { readonly name: LocalText }>(thing: Thing): Thing => ({
    ...thing,
    name: filled(thing.name),
  });
  return {
    ...named(centre),
    address: filled(centre.address),
    zones: centre.zones.map(named),
    categories: centre.categories.map(named),
    services: centre.services.map((service) => ({
      ...named(service),
      documents: service.documents.map(filled),
    })),
  };
}
