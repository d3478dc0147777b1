import type { ReactElement } from 'react';
import type { Failure } from '../../../desk-pages/failure.ts';
import { previewNow } from '../../../desk-pages/preview/fixtures.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { HistoryDialog } from '../../versions/history-dialog.tsx';
import { PlannedNotice } from '../../versions/planned-notice.tsx';
import { WhenChoice } from '../../versions/when-choice.tsx';
import type { Draft, Service } from '../draft.ts';
import type { ServicesPage } from '../services-context.ts';
import { ServicesScreen, type ServicesScreenProps } from '../services-screen.tsx';
import { catalogue, history, passport, targets } from './fixtures.ts';

const nothing = (): void => undefined;
const done = async (): Promise<null> => null;

const page: ServicesPage = {
  base: catalogue,
  draft: catalogue,
  edit: nothing,
  chosen: passport,
  choose: nothing,
  language: 'uk',
  setLanguage: nothing,
  failure: null,
  busyOf: () => ({ waiting: 11, waitMinutes: 35 }),
  history,
  targets,
  timeZone: 'Europe/Kyiv',
  now: previewNow,
  dialog: null,
  open: nothing,
};

const bar: ServicesScreenProps['bar'] = {
  saving: false,
  failure: null,
  onCancel: nothing,
  onSave: nothing,
  onReread: nothing,
  children: <WhenChoice value="now" onChange={nothing} />,
};

const changed = (part: Partial<Service>): Partial<ServicesPage> => {
  const chosen = { ...passport, ...part };
  const services = catalogue.services.map((one) => (one.id === chosen.id ? chosen : one));
  const draft: Draft = { ...catalogue, services };
  return { draft, chosen };
};
const edited = changed({
  plannedMinutes: 10,
  name: { ...passport.name, en: '' },
  stageFrom: [{ date: '2026-12-15', stage: 'retired' }],
});
const tooLong = changed({
  name: {
    ...passport.name,
    uk: 'Оформлення та видача паспорта громадянина України для виїзду за кордон з безконтактним електронним носієм, у тому числі замість утраченого',
  },
});

const stale: Failure = { code: 'precondition_failed', text: 'Хтось щойно зберіг', fields: {} };
const place = catalogue.services.indexOf(passport);
const refused: Failure = {
  code: 'validation_failed',
  text: '',
  fields: {
    [`services.${place}.letter`]: { code: 'taken', text: 'Ця літера вже зайнята' },
  },
};

const screen =
  (part: Partial<ServicesPage> = {}, more: Partial<ServicesScreenProps> = {}) =>
  (): ReactElement => {
    const shown = { ...page, ...part };
    return (
      <PreviewOffice>
        <ServicesScreen
          page={shown}
          bar={{ ...bar, failure: shown.failure }}
          history={
            <HistoryDialog
              versions={{ items: history, lost: false, more: nothing }}
              document={null}
              timeZone="Europe/Kyiv"
              onRestore={done}
              onClose={nothing}
            />
          }
          {...more}
        />
      </PreviewOffice>
    );
  };

const planned = {
  from: '2026-11-25',
  savedAt: '2026-11-24T08:00:00.000Z',
  by: null,
  changed: 3,
  changes: [],
  errors: [],
};

export const serviceStates: Readonly<Record<string, () => ReactElement>> = {
  services: screen(),
  'services-changed': screen(edited),
  'services-too-long': screen(tooLong),
  'services-refused': screen({ ...edited, failure: refused }),
  'services-stale': screen({ ...edited, failure: stale }),
  'services-planned': screen({}, { notice: <PlannedNotice planned={planned} onCancel={done} /> }),
  'services-remove': screen({ dialog: { kind: 'remove' } }),
  'services-category': screen({ dialog: { kind: 'category', id: 'passports' } }),
  'services-history': screen({ dialog: { kind: 'history' } }),
};
