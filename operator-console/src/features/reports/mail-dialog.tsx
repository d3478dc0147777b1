import {
  mostRecipients,
  type ScheduleBody,
  scheduledReports,
  scheduleRhythms,
} from '@talon/shared/contract/report-schedules.ts';
import { exportFormats } from '@talon/shared/contract/reports.ts';
import { languageNames, languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useReportsTexts } from './use-reports-texts.ts';

export interface MailDialogProps {
  readonly saving: boolean;
  readonly refused: string | null;
  readonly onClose: () => void;
  readonly onAdd: (body: ScheduleBody) => Promise<void>;
}

const addressShape = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

/** Addresses as typed, apart by commas, semicolons or blanks. */
function addressesIn(typed: string): readonly string[] {
  return typed.split(/[\s,;]+/).filter((part) => part !== '');
}

export function MailDialog({ saving, refused, onClose, onAdd }: MailDialogProps): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  const [body, setBody] = useState<Omit<ScheduleBody, 'recipients'>>({
    ...{ report: 'visits', rhythm: 'monthly', format: 'xlsx', language },
  });
  const [typed, setTyped] = useState('');
  const [isTold, setTold] = useState(false);
  const recipients = addressesIn(typed);
  const isFaulty =
    recipients.length === 0 ||
    recipients.length > mostRecipients ||
    !recipients.every((one) => addressShape.test(one));
  const confirm = (): void => {
    setTold(true);
    if (!isFaulty) void onAdd({ ...body, recipients: [...recipients] });
  };
  const rhythms = body.report === 'attendance' ? (['monthly'] as const) : scheduleRhythms;
  const options = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: names[value] }));
  const files = { csv: 'CSV', xlsx: 'XLSX', pdf: 'PDF' } as const;
  return (
    <DeskDialog
      title={t.mail.title}
      width={640}
      footer={t.mail.lead}
      commands={{ running: saving ? 'add' : null, repeating: false, refusal: refused }}
      onClose={onClose}
      confirm={{ label: t.mail.save, ready: true, onConfirm: confirm }}
    >
      <div className="rp-form">
        <Choice
          label={t.mail.report}
          look="chips"
          options={options(scheduledReports, t.tabs)}
          value={body.report}
          onChange={(report) =>
            setBody({ ...body, report, ...(report === 'attendance' ? { rhythm: 'monthly' } : {}) })
          }
        />
        <Choice
          label={t.mail.rhythm}
          look="chips"
          options={options(rhythms, t.mail.rhythms)}
          value={body.rhythm}
          onChange={(rhythm) => setBody({ ...body, rhythm })}
        />
        <Choice
          label={t.mail.format}
          look="chips"
          options={options(exportFormats, files)}
          value={body.format}
          onChange={(format) => setBody({ ...body, format })}
        />
        <Choice
          label={t.mail.language}
          look="chips"
          options={options(languages, languageNames)}
          value={body.language}
          onChange={(chosen) => setBody({ ...body, language: chosen })}
        />
        <TextField
          label={t.mail.recipients}
          inputMode="email"
          autoComplete="email"
          value={typed}
          onValue={setTyped}
          fault={isTold && isFaulty ? t.mail.recipientsFault : null}
        />
      </div>
    </DeskDialog>
  );
}
