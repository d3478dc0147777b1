import { type Language, languages } from '@talon/shared/locale/languages.ts';
import type { Category, LocalText, Service } from './draft.ts';

const isBlank = (text: string): boolean => text.trim() === '';

/** A text that stands in one language and not in another; its first must stand in all. */
function gaps(text: LocalText, isNeeded: boolean): readonly Language[] {
  const blank = languages.filter((language) => isBlank(text[language]));
  return isNeeded || blank.length < languages.length ? blank : [];
}

/** The languages in which a visitor would miss something of the service. */
export function missingOf(service: Service): ReadonlySet<Language> {
  const { name, shortName, authority, applicant, fee, documents } = service;
  const optional = [shortName, authority, applicant, fee, ...documents];
  return new Set([...gaps(name, true), ...optional.flatMap((text) => gaps(text, false))]);
}

export function missingOfCategory({ name, shortName }: Category): ReadonlySet<Language> {
  return new Set([...gaps(name, true), ...gaps(shortName, true)]);
}
