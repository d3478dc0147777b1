import { Qr } from '@talon/shared/client/qr.tsx';
import { Copy } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { copyText } from '../../parts/copy-text.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useReception } from './reception-context.ts';

export interface LinkDialogProps {
  readonly number: string;
  readonly link: string;
}

/** The visitor takes the ticket into the own phone from this screen. */
export function LinkDialog({ number, link }: LinkDialogProps): ReactElement {
  const { t, open } = useReception();
  const [copied, tell] = useState(false);
  return (
    <DeskDialog title={t.linkTitle(number)} onClose={() => open(null)} footer="" width={640}>
      <div className="rc-link">
        <div className="rc-qr">
          <Qr text={link} size={232} label={t.linkQr(number)} />
        </div>
        <div>
          <p className="tn">{number}</p>
          <p>{t.linkText}</p>
          <p className="rc-url">{link}</p>
          <button type="button" className="b" onClick={() => void copyText(link).then(tell)}>
            <Copy className="i" size={17} strokeWidth={2} />
            {copied ? t.copied : t.copy}
          </button>
        </div>
      </div>
    </DeskDialog>
  );
}
