import { Copy, Printer } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { copyText } from '../../parts/copy-text.ts';
import { useAccountTexts } from './use-account-texts.ts';
import './account.css';

export interface RecoveryStepProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Shown once; only who has kept them goes on. */
export function RecoveryStep({ codes, onDone }: RecoveryStepProps): ReactElement {
  const { second: t } = useAccountTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(codes.join('\n')));
  return (
    <section className="ac-recovery">
      <h2>{t.codesTitle}</h2>
      <p>{t.codesText}</p>
      <ul className="num">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="ac-buttons">
        <button type="button" className="b" onClick={() => window.print()}>
          <Printer className="i" size={17} strokeWidth={2} />
          {t.print}
        </button>
        <button type="button" className="b" onClick={() => void copy()}>
          <Copy className="i" size={17} strokeWidth={2} />
          {isCopied ? t.copied : t.copy}
        </button>
        <button type="button" className="b solid" onClick={onDone}>
          {t.kept}
        </button>
      </div>
    </section>
  );
}
