import type { Language } from '../languages.ts';
import { auditEn } from './en.ts';
import { auditRu } from './ru.ts';
import { type AuditTexts, auditUk } from './uk.ts';

export const auditTexts = {
  uk: auditUk,
  ru: auditRu,
  en: auditEn,
} satisfies Record<Language, AuditTexts>;
