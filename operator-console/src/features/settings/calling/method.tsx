import type { Rehearsal } from '@talon/shared/contract/rehearsal.ts';
import { Info } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettingsTexts } from '../use-settings-texts.ts';

/** How the figures came about and how near they are: nobody need take them on trust. */
export function Method({ rehearsal }: { readonly rehearsal: Rehearsal }): ReactElement {
  const { calling: t } = useSettingsTexts();
  const real = rehearsal.real.find(({ group }) => group === 'ordinary');
  const again = rehearsal.modes
    .find(({ mode }) => mode === rehearsal.mode)
    ?.groups.find(({ group }) => group === 'ordinary');
  const inMinutes = (seconds: number): string => t.minutes(Math.round(seconds / 60));
  return (
    <details className="cm-method">
      <summary>
        <Info className="i" size={16} strokeWidth={2} />
        {t.method}
      </summary>
      <p>{t.methodText}</p>
      {real === undefined || again === undefined ? null : (
        <p>{t.methodReal(inMinutes(real.mean), inMinutes(again.mean))}</p>
      )}
    </details>
  );
}
