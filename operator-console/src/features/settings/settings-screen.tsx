import type { ComponentType, ReactElement } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { SaveBar } from '../../parts/save-bar.tsx';
import { AlertsPage } from './alerts-page.tsx';
import { BoardsPage } from './boards/boards-page.tsx';
import { CallingPage } from './calling/calling-page.tsx';
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
  calling: CallingPage,
  hours: HoursPage,
  kiosk: KioskPage,
  ticket: TicketPage,
  boards: BoardsPage,
  voice: VoicePage,
  alerts: AlertsPage,
  retention: RetentionPage,
} satisfies Record<SettingsPageId, ComponentType>;

/** The list of the settings, or one page of them, over the bar that saves. */
export function SettingsScreen(): ReactElement {
  const { page, changes, saving, failure, onSave, onCancel, onReread } = useForm();
  const t = useSettingsTexts();
  const names = namesOf(Object.keys(changes), t.pages);
  const Body = page === null ? PageList : bodies[page];
  return (
    <OfficeFrame current="settings" className="st" over={<LeaveGuard changes={names} />}>
      <header className="of-head st-head">
        <div>
          {page === null ? null : (
            <a className="st-crumb" href="#list">
              {t.title}
            </a>
          )}
          <h1>{page === null ? t.title : t.pages[page]}</h1>
        </div>
      </header>
      <div className="st-body">
        <Body />
      </div>
      <SaveBar
        changes={names}
        saveLabel={t.saveLabel}
        {...{ saving, failure, onSave, onCancel, onReread }}
      >
        {saving || failure !== null ? null : <span className="st-when">{t.holdsAtOnce}</span>}
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
