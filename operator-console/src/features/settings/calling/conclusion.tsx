import { CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { type BarGroup, changeFor } from './bars.ts';

/** What the chosen mode would mean, in a sentence. */
export function Conclusion({ groups }: { readonly groups: readonly BarGroup[] }): ReactElement {
  const { document, saved } = useForm();
  const { calling: t } = useSettingsTexts();
  const from = saved.calling.mode;
  const to = document.calling.mode;
  const inWords = (minutes: number): string => {
    if (minutes === 0) return t.concl.equal;
    return minutes > 0 ? t.concl.longer(minutes) : t.concl.shorter(-minutes);
  };
  const ordinary = changeFor(groups, 'ordinary', from, to);
  const legal = changeFor(groups, 'legal', from, to);
  return (
    <p className="cm-concl" role="status">
      <CircleCheck className="i" size={20} strokeWidth={2} />
      <span>
        {from === to || ordinary === null
          ? t.concl.same(t.mode[to])
          : t.concl.ordinary(t.mode[to], inWords(ordinary))}
        {from === to || legal === null ? null : ` ${t.concl.legal(inWords(legal))}`}
      </span>
    </p>
  );
}
