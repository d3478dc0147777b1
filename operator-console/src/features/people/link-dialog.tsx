import { Qr } from '@talon/shared/client/qr.tsx';
import type { LinkAnswer, PersonItem } from '@talon/shared/contract/people.ts';
import { Copy } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { copyText } from '../../parts/copy-text.ts';
import { dateAndTime } from '../../parts/date-and-time.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { usePeople } from './people-context.ts';
import { usePeopleTexts } from './use-people-texts.ts';

export interface LinkDialogProps {
  readonly item: PersonItem;
  readonly link: LinkAnswer;
}

/** The link as text and as a code for the person's own phone; it is not shown again. */
export function LinkDialog({ item, link }: LinkDialogProps): ReactElement {
  const { open, timeZone } = usePeople();
  const { link: t } = usePeopleTexts();
  const { language } = useSettings();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(link.link));
  return (
    <DeskDialog title={t.title(item.name)} width={620} footer={t.footer} onClose={() => open(null)}>
      <div className="pp-link">
        <div className="pp-qr">
          <Qr text={link.link} size={156} label={t.qr} />
        </div>
        <div>
          <p className="pp-text">{t.text}</p>
          <div className="fi">
            <input
              aria-label={t.field}
              readOnly
              value={link.link}
              onFocus={({ target }) => target.select()}
            />
          </div>
          <button type="button" className="b" onClick={() => void copy()}>
            <Copy className="i" size={17} strokeWidth={2} />
            {isCopied ? t.copied : t.copy}
          </button>
          <p className="pp-note">{t.until(dateAndTime(language, link.until, timeZone))}</p>
        </div>
      </div>
    </DeskDialog>
  );
}
