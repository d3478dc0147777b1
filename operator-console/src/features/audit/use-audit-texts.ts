import { auditTexts } from '@talon/shared/locale/audit/texts.ts';
import type { AuditTexts } from '@talon/shared/locale/audit/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useAuditTexts(): AuditTexts {
  return auditTexts[useSettings().language];
}
