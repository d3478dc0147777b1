import { Copy, MapPinned, Plus } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { Choice } from '../../parts/choice.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { CategoryMatrix } from './category-matrix.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { Preference } from './preference.tsx';
import { ServiceMatrix } from './service-matrix.tsx';
import { WindowPanel } from './window-panel.tsx';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';
import { ZonesDialog } from './zones-dialog.tsx';
import './windows-admin.css';
import './window-panel.css';

/** 18c: which windows there are, what each serves, and what nobody serves. */
export function WindowsScreen(props: { readonly look?: Look }): ReactElement {
  const { changes } = useWindowsPage();
  const [look, setLook] = useState<Look>(props.look ?? 'categories');
  return (
    <OfficeFrame
      current="windows"
      className="wa"
      over={
        <>
          <OpenDialog />
          <LeaveGuard changes={changes} />
        </>
      }
    >
      <Head look={look} onLook={setLook} />
      <div className="wa-cols">
        {look === 'categories' ? <CategoryMatrix /> : <ServiceMatrix />}
        <WindowPanel />
      </div>
    </OfficeFrame>
  );
}

export type Look = 'categories' | 'services';

interface HeadProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

function Head({ look, onLook }: HeadProps): ReactElement {
  const { addWindow, open, edited } = useWindowsPage();
  const t = useWindowsTexts();
  return (
    <header className="of-head">
      <h1>{t.title}</h1>
      <p className="wa-legend">
        {([1, 2, 3] as const).map((order) => (
          <span key={order}>
            <Preference order={order} part={null} />
            {t.order[order]}
          </span>
        ))}
        <span>
          <b>12/17</b>
          {t.partly}
        </span>
      </p>
      <div className="of-acts">
        <Choice
          label={t.by}
          quiet
          look="sg"
          options={[
            { value: 'categories', label: t.byCategory },
            { value: 'services', label: t.byService },
          ]}
          value={look}
          onChange={onLook}
        />
        <button type="button" className="b" onClick={() => open('zones')}>
          <MapPinned className="i" size={17} strokeWidth={2} />
          {t.zones}
        </button>
        <button
          type="button"
          className="b"
          disabled={edited.windows.length < 2}
          onClick={() => open('copy')}
        >
          <Copy className="i" size={17} strokeWidth={2} />
          {t.copy}
        </button>
        <button type="button" className="b" aria-label={t.addWindow} onClick={addWindow}>
          <Plus className="i" size={18} strokeWidth={2.2} />
        </button>
      </div>
    </header>
  );
}

function OpenDialog(): ReactElement | null {
  const { dialog } = useWindowsPage();
  if (dialog === null) return null;
  return dialog === 'copy' ? <CopyDialog /> : <ZonesDialog />;
}
