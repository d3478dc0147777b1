import type { CentreTemplate } from '@talon/shared/contract/new-centre.ts';
import { findsWords } from '../parts/finds-words.ts';

type Category = CentreTemplate['categories'][number];

export interface FoundCategory {
  readonly category: Category;
  /** Those of its services that are shown. */
  readonly services: Category['services'];
  /** Its own services were looked for: they are to be seen without opening it. */
  readonly isHit: boolean;
}

/**
 * What the typed words leave of the catalogue. A service that has them is shown alone; a category
 * that has them and holds none such is shown whole.
 */
export function searchCatalogue(template: CentreTemplate, typed: string): readonly FoundCategory[] {
  const finds = findsWords(typed);
  if (typed.trim() === '') {
    return template.categories.map((category) => ({
      category,
      services: category.services,
      isHit: false,
    }));
  }
  return template.categories.flatMap((category): FoundCategory[] => {
    const services = category.services.filter(({ name }) => finds(Object.values(name)));
    if (services.length > 0) return [{ category, services, isHit: true }];
    if (!finds(Object.values(category.name))) return [];
    return [{ category, services: category.services, isHit: false }];
  });
}
