import { newKey } from '@talon/shared/client/api.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import type { HelpView } from '@talon/shared/views/help-view.ts';
import { HandHelping } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { failureOf } from '../../desk-pages/failure.ts';
import { Refused } from '../../parts/refused.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { pressedBy } from '../desk/press-on-screen.ts';
import './help.css';

/** Quietly above the work: a visitor waits at a kiosk. Gone as soon as a colleague goes there. */
export function HelpNotice({ centre }: { readonly centre: string }): ReactElement | null {
  const { t } = useSettings();
  const send = useSend();
  const going = useDialogAct(() => undefined);
  const { view } = useView<HelpView>(`help:${centre}`);
  const waiting = view?.items.filter(({ coming }) => !coming) ?? [];
  const [first, ...others] = waiting;
  if (first === undefined) return null;
  const go = (): void => {
    const path = `/centres/${encodeURIComponent(centre)}/help/${encodeURIComponent(first.device)}/coming`;
    going.run(async () => {
      const answer = await send({ method: 'POST', path, body: {}, key: newKey() });
      return failureOf(answer, t.connection.unreachable);
    });
  };
  return (
    <div className="hall help">
      <HandHelping className="i" size={22} strokeWidth={2} />
      <span role="status">
        {t.helpCall.from(first.name)}
        {others.length > 0 ? <em>{t.helpCall.more(others.length)}</em> : null}
      </span>
      <button
        type="button"
        className="b"
        onClick={go}
        disabled={going.commands.running !== null}
        {...pressedBy('going')}
      >
        {t.helpCall.go} <kbd className="kbd">Shift F4</kbd>
      </button>
      <Refused text={going.commands.refusal} />
    </div>
  );
}
