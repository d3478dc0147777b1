import type { PlannedSettings } from '@talon/shared/contract/settings-history.ts';
import { longDate } from '@talon/shared/locale/format.ts';
import { CalendarClock } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { Refused } from '../../parts/refused.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { useVersionTexts } from './use-version-texts.ts';
import './versions.css';

export interface PlannedNoticeProps {
  readonly planned: PlannedSettings['planned'];
  readonly onCancel: () => Promise<Failure | null>;
}

/** What the settings become by themselves, and the way to call it off. */
export function PlannedNotice({ planned, onCancel }: PlannedNoticeProps): ReactElement | null {
  const { planned: t } = useVersionTexts();
  const { language } = useSettings();
  const cancelling = useDialogAct(() => undefined);
  if (planned === null) return null;
  const date = longDate(language, 'UTC', Date.parse(`${planned.from}T12:00:00Z`));
  const isStuck = planned.errors.length > 0;
  return (
    <div className={isStuck ? 'vr-plan bad' : 'vr-plan'} role="status">
      <CalendarClock className="i" size={18} strokeWidth={2} />
      <div>
        <b>{t.from(date, planned.changed)}</b>
        {isStuck ? (
          <p>
            {t.waits}{' '}
            {planned.errors.map(({ field, message }) => `${field}: ${message}`).join('; ')}
          </p>
        ) : null}
        <Refused text={cancelling.commands.refusal} />
      </div>
      <button
        type="button"
        className="b"
        disabled={cancelling.commands.running !== null}
        onClick={() => cancelling.run(onCancel)}
      >
        {t.cancel}
      </button>
    </div>
  );
}
