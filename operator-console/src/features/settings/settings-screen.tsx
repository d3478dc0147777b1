import { History } from 'lucide-react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { SaveBar } from '../../parts/save-bar.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { WhenChoice } from '../versions/when-choice.tsx';
import { AlertsPage } from './alerts-page.tsx';
import { BoardsPage } from './boards/boards-page.tsx';
import { CallingPage } from './calling/calling-page.tsx';
import { CentrePage } from './centre/centre-page.tsx';
import { CopyPage } from './copy/copy-page.tsx';
import { useForm } from './form-context.ts';
import { HoursPage } from './hours/hours-page.tsx';
import { KioskPage } from './kiosk-page.tsx';
import { PageList } from './page-list.tsx';
import { pageOfPart, type SettingsPageId } from './pages.ts';
import { RetentionPage } from './retention-page.tsx';
import { TicketPage } from './ticket/ticket-page.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';
import { VoicePage } from './voice/voice-page.tsx';
import './settings.css';

const bodies = {
  centre: CentrePage,
  calling: CallingPage,
  hours: HoursPage,
  kiosk: KioskPage,
  ticket: TicketPage,
  boards: BoardsPage,
  voice: VoicePage,
  alerts: AlertsPage,
  retention: RetentionPage,
  copy: CopyPage,
} satisfies Record<SettingsPageId, ComponentType>;

export interface SettingsScreenProps {
  /** What is planned for a later date. */
  readonly notice?: ReactNode;
  /** The dialog of all saved versions. */
  readonly history?: ReactNode;
  readonly onHistory?: () => void;
}

const nothing = (): void => undefined;

/** The list of the settings, or one page of them, over the bar that saves. */
export function SettingsScreen(props: SettingsScreenProps): ReactElement {
  const { notice = null, history = null, onHistory = nothing } = props;
  const { page, changes, saving, failure, when, setWhen, onSave, onCancel, onReread } = useForm();
  const versions = useVersionTexts();
  const t = useSettingsTexts();
  const names = namesOf(Object.keys(changes), t.pages);
  const Body = page === null ? PageList : bodies[page];
  return (
    <OfficeFrame
      current="settings"
      className="st"
      over={
        <>
          {history}
          <LeaveGuard changes={names} />
        </>
      }
    >
      <header className="of-head st-head">
        <div>
          {page === null ? null : (
            <a className="st-crumb" href="#list">
              {t.title}
            </a>
          )}
          <h1>{page === null ? t.title : t.pages[page]}</h1>
        </div>
        <div className="of-acts">
          <button type="button" className="b" onClick={onHistory}>
            <History className="i" size={17} strokeWidth={2} />
            {versions.history.title}
          </button>
        </div>
      </header>
      <div className="st-body">
        {notice}
        <Body />
      </div>
      <SaveBar
        changes={names}
        saveLabel={t.saveLabel}
        {...{ saving, failure, onSave, onCancel, onReread }}
      >
        {saving || failure !== null ? null : <WhenChoice value={when} onChange={setWhen} />}
      </SaveBar>
    </OfficeFrame>
  );
}

/** Each page once, in the order of the parts that were touched. */
function namesOf(
  parts: readonly string[],
  names: Readonly<Record<SettingsPageId, string>>,
): readonly string[] {
  const pages = parts.map(pageOfPart).filter((id) => id !== null);
  return [...new Set(pages)].map((id) => names[id]);
}
