import type {
  Schedule,
  ScheduleBody,
  SchedulesAnswer,
} from '@talon/shared/contract/report-schedules.ts';
import { languageNames } from '@talon/shared/locale/languages.ts';
import { MailX, Plus, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { MailDialog } from './mail-dialog.tsx';
import { Nothing } from './nothing.tsx';
import { ReportsFrame } from './reports-frame.tsx';
import type { Read } from './use-read.ts';
import { useReportsTexts } from './use-reports-texts.ts';
import { wallDateTime } from './wall-time.ts';

export interface MailScreenProps {
  readonly mayChange: boolean;
  readonly schedules: Read<SchedulesAnswer>;
  readonly saving: boolean;
  /** What the server said against the last change. */
  readonly refused: string | null;
  readonly onAdd: (body: ScheduleBody) => Promise<boolean>;
  readonly onRemove: (id: string) => Promise<boolean>;
  /** A preview's: the dialog is open. */
  readonly adding?: boolean;
}

export function MailScreen(props: MailScreenProps): ReactElement {
  const { mayChange, schedules, saving, refused, onAdd, onRemove } = props;
  const t = useReportsTexts();
  const [adding, setAdding] = useState(props.adding ?? false);
  const [removing, setRemoving] = useState<string | null>(null);
  const { data, failed, again } = schedules;
  const dialogs = (
    <>
      {adding ? (
        <MailDialog
          saving={saving}
          refused={refused}
          onClose={() => setAdding(false)}
          onAdd={async (body) => {
            if (await onAdd(body)) setAdding(false);
          }}
        />
      ) : null}
      {removing === null ? null : (
        <DeskDialog
          title={t.mail.removeSure}
          width={480}
          footer=""
          commands={{ running: saving ? 'remove' : null, repeating: false, refusal: refused }}
          onClose={() => setRemoving(null)}
          confirm={{
            label: t.mail.remove,
            ready: true,
            onConfirm: async () => {
              if (await onRemove(removing)) setRemoving(null);
            },
          }}
        >
          <p>{t.mail.removeText}</p>
        </DeskDialog>
      )}
    </>
  );
  return (
    <ReportsFrame
      tab="mail"
      note={data === null && !failed ? t.loading : ''}
      fileOf={null}
      over={dialogs}
    >
      <section className="rp-filters" aria-label={t.mail.title}>
        <span className="rp-lead">{t.mail.lead}</span>
        {mayChange && data !== null ? (
          <button type="button" className="b solid" onClick={() => setAdding(true)}>
            <Plus className="i" size={18} strokeWidth={2.2} />
            {t.mail.add}
          </button>
        ) : null}
      </section>
      {failed ? <Nothing title={t.failed} text={t.failedText} onAgain={again} /> : null}
      {data !== null && !data.mail ? <MailOff /> : null}
      {data !== null && data.items.length === 0 ? (
        <Nothing title={t.mail.none} text={t.mail.lead} />
      ) : null}
      {data !== null && data.items.length > 0 ? (
        <ScheduleTable {...props} items={data.items} onAskRemove={setRemoving} />
      ) : null}
    </ReportsFrame>
  );
}

function MailOff(): ReactElement {
  const { mail } = useReportsTexts();
  return (
    <section className="of-card rp-off rp-wide">
      <MailX className="i" size={28} strokeWidth={1.8} />
      <div>
        <h2>{mail.off}</h2>
        <p>{mail.offText}</p>
      </div>
    </section>
  );
}

interface ScheduleTableProps extends MailScreenProps {
  readonly items: readonly Schedule[];
  readonly onAskRemove: (id: string) => void;
}

function ScheduleTable({
  items,
  mayChange,
  saving,
  onAskRemove,
}: ScheduleTableProps): ReactElement {
  const t = useReportsTexts();
  const { report, rhythm, addresses, next, last } = t.mail;
  return (
    <section className="of-card of-tb rp-table rp-wide" aria-label={t.mail.title}>
      <table>
        <thead>
          <tr>
            {[report, rhythm, addresses, next, last].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {t.tabs[item.report]}
                <em>
                  {item.format.toUpperCase()}, {languageNames[item.language]}
                </em>
              </th>
              <td>{t.mail.rhythms[item.rhythm]}</td>
              <td className="rp-wrap">{item.recipients.join(', ')}</td>
              <td className="num">{wallDateTime(item.nextAt)}</td>
              <td className={item.last?.state === 'sent' ? '' : 'rp-care'}>
                {item.last === null
                  ? t.mail.never
                  : `${wallDateTime(item.last.at)}: ${t.mail.states[item.last.state]}`}
              </td>
              <td className="r">
                {mayChange ? (
                  <button
                    type="button"
                    className="rp-lnk"
                    disabled={saving}
                    onClick={() => onAskRemove(item.id)}
                  >
                    <Trash2 className="i" size={16} strokeWidth={2} />
                    {t.mail.remove}
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
