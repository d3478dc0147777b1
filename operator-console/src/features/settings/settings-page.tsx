import { useLive } from '@talon/shared/client/live-view.ts';
import { dateIn, daysAfter } from '@talon/shared/locale/calendar.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { useCentreSettings } from '../../app/use-centre-settings.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { HistoryDialog } from '../versions/history-dialog.tsx';
import { PlannedNotice } from '../versions/planned-notice.tsx';
import { useVersions } from '../versions/use-versions.ts';
import type { When } from '../versions/when-choice.tsx';
import { changesOf, type Draft, laidOver } from './draft.ts';
import { FormContext } from './form-context.ts';
import { pageOfHash, type SettingsPageId } from './pages.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

/** The settings of the centre: read once, changed in one draft, saved by their parts. */
export function SettingsPage(): ReactElement {
  const { centre, person, signOut } = useOffice();
  const t = useSettingsTexts();
  const { read, lost, refresh, save } = useCentreSettings(centre.id);
  const versions = useVersions(centre.id);
  const page = useHashPage();
  const { now } = useLive();
  const [draft, setDraft] = useState<Draft>({});
  const [when, setWhen] = useState<When>('now');
  const [isHistoryOpen, openHistory] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (lost) {
    const way = { label: t.retry, onPress: () => void refresh() };
    return <Notice title={t.lost} text={t.lostText} way={way} />;
  }
  if (read === null) {
    return <Notice title={t.connecting} person={person.name} onSignOut={signOut} />;
  }
  const changes = changesOf(read.document, draft);
  const forget = (): void => {
    setDraft({});
    setFailure(null);
  };
  const onSave = async (): Promise<void> => {
    setSaving(true);
    const { timeZone } = read.document;
    const from = when === 'now' ? undefined : daysAfter(dateIn(timeZone, now()), 1);
    const refused = await save(changes, read.etag, from);
    setSaving(false);
    setFailure(refused);
    if (refused === null) setDraft({});
  };
  const form = {
    document: laidOver(read.document, draft),
    saved: read.document,
    change: (part: Draft) => {
      setDraft({ ...draft, ...part });
      setFailure(null);
    },
    fault: (path: string) => failure?.fields[path]?.text ?? null,
    ...{ page, changes, saving, failure, when, setWhen },
    onSave: () => void onSave(),
    onCancel: forget,
    onReread: () => {
      forget();
      void refresh();
    },
  };
  return (
    <FormContext value={form}>
      <SettingsScreen
        notice={<PlannedNotice planned={versions.planned} onCancel={versions.cancelPlan} />}
        onHistory={() => openHistory(true)}
        history={
          isHistoryOpen ? (
            <HistoryDialog
              versions={versions}
              document={read.document}
              timeZone={read.document.timeZone}
              onRestore={(version) => versions.restore(version, read.etag)}
              onClose={() => openHistory(false)}
            />
          ) : null
        }
      />
    </FormContext>
  );
}

/** Pages are told apart behind the #: the draft stays while somebody looks at another one. */
function useHashPage(): SettingsPageId | null {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const turned = (): void => {
      setHash(window.location.hash);
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', turned);
    return () => window.removeEventListener('hashchange', turned);
  }, []);
  return pageOfHash(hash);
}
