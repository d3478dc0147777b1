import type { ReactElement } from 'react';
import { RawContext } from '../../../app/raw.ts';
import type { Failure } from '../../../desk-pages/failure.ts';
import type { Office } from '../../../office/office-context.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { PlannedNotice } from '../../versions/planned-notice.tsx';
import { MediaContext } from '../boards/use-media.ts';
import { RehearsalContext, type RehearsalState } from '../calling/use-rehearsal.ts';
import { CentreCopyContext } from '../copy/use-centre-copy.ts';
import { type Draft, laidOver } from '../draft.ts';
import { FormContext, type SettingsForm } from '../form-context.ts';
import type { SettingsPageId } from '../pages.ts';
import { SettingsScreen } from '../settings-screen.tsx';
import { TicketPictureContext } from '../ticket/ticket-preview.tsx';
import { RecordingsContext } from '../voice/use-recordings.ts';
import { drawnCentre } from './centre.ts';
import { copies } from './copy-fixtures.ts';
import { noRehearsal, paper, recordings, shelf, shownRehearsal } from './fixtures.ts';

const nothing = (): void => undefined;

interface Shown {
  readonly draft?: Draft;
  readonly failure?: Failure | null;
  readonly rehearsal?: RehearsalState;
  readonly notice?: ReactElement;
  readonly copy?: keyof typeof copies;
  /** Of somebody who works at another centre too. */
  readonly office?: Partial<Office>;
}

const screen = (page: SettingsPageId | null, shown: Shown = {}) => {
  const { draft = {}, failure = null, rehearsal = shownRehearsal, notice } = shown;
  const { copy = 'nothing' } = shown;
  const form: SettingsForm = {
    document: laidOver(drawnCentre, draft),
    saved: drawnCentre,
    today: '2026-11-24',
    change: nothing,
    fault: (path) => failure?.fields[path]?.text ?? null,
    ...{ page, changes: draft, saving: false, failure },
    ...{ when: 'now', setWhen: nothing },
    ...{ onSave: nothing, onCancel: nothing, onReread: nothing },
  };
  return (): ReactElement => (
    <PreviewOffice part={shown.office ?? {}}>
      <RawContext value={() => new Promise(nothing)}>
        <RehearsalContext value={rehearsal}>
          <MediaContext value={shelf}>
            <RecordingsContext value={recordings}>
              <TicketPictureContext value={paper}>
                <CentreCopyContext value={copies[copy]}>
                  <FormContext value={form}>
                    <SettingsScreen notice={notice} />
                  </FormContext>
                </CentreCopyContext>
              </TicketPictureContext>
            </RecordingsContext>
          </MediaContext>
        </RehearsalContext>
      </RawContext>
    </PreviewOffice>
  );
};

const planned = (
  <PlannedNotice
    planned={{
      from: '2026-11-25',
      savedAt: '2026-11-24T09:00:00+02:00',
      by: { id: 'u1', name: 'Ірина Мельник' },
      changed: 3,
      changes: [],
      errors: [],
    }}
    onCancel={async () => null}
  />
);
const strict: Draft = { calling: { ...drawnCentre.calling, mode: 'strict' } };
const wrongShare: Draft = {
  calling: { ...drawnCentre.calling, share: { priority: 3, of: 3 } },
};
const wrongHours: Draft = {
  week: { ...drawnCentre.week, tue: [{ from: '18:00', until: '09:00' }] },
};
const refused: Failure = {
  code: 'validation_failed',
  text: '',
  fields: { 'holidays.0.date': { code: 'taken', text: 'Такий запис уже є' } },
};

const elsewhere: Partial<Office> = {
  others: [{ id: 'branch', name: 'ЦНАП «Північний»' }],
  onCentre: nothing,
};
const nameless: Draft = { name: { ...drawnCentre.name, uk: '' } };
const noSuchZone: Failure = {
  code: 'validation_failed',
  text: '',
  fields: { timeZone: { code: 'unknown', text: 'Такого немає' } },
};
const lettered: Draft = { letters: { legal: 'П', appointment: null } };
const letterTaken: Failure = {
  code: 'validation_failed',
  text: '',
  fields: { 'letters.legal': { code: 'taken', text: 'Такий запис уже є' } },
};

export const settingsStates: Readonly<Record<string, () => ReactElement>> = {
  settings: screen(null, { notice: planned }),
  'settings-centre': screen('centre'),
  'settings-two-centres': screen(null, { office: elsewhere }),
  'settings-centre-refused': screen('centre', { draft: nameless, failure: noSuchZone }),
  'settings-calling': screen('calling'),
  'settings-calling-letters': screen('calling', { draft: lettered, failure: letterTaken }),
  'settings-calling-strict': screen('calling', { draft: strict }),
  'settings-calling-no-day': screen('calling', {
    draft: wrongShare,
    rehearsal: noRehearsal('none'),
  }),
  'settings-hours': screen('hours'),
  'settings-hours-refused': screen('hours', { draft: wrongHours, failure: refused }),
  'settings-kiosk': screen('kiosk'),
  'settings-ticket': screen('ticket'),
  'settings-boards': screen('boards'),
  'settings-voice': screen('voice'),
  'settings-alerts': screen('alerts'),
  'settings-retention': screen('retention'),
  'settings-copy': screen('copy'),
  'settings-copy-refused': screen('copy', { copy: 'refused' }),
  'settings-copy-looked': screen('copy', { copy: 'looked' }),
  'settings-copy-taken': screen('copy', { copy: 'taken' }),
};
