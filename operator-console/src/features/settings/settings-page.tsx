import { useNow } from '@talon/shared/client/clock.ts';
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
import { useKeptDraft } from './use-kept-draft.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

/** The settings of the centre: read once, changed in one draft, saved by their parts. */
export function SettingsPage(): ReactElement {
  const { centre, person, signOut } = useOffice();
  const t = useSettingsTexts();
  const { read, lost, refresh, save } = useCentreSettings(centre.id);
  const versions = useVersions(centre.id);
  const page = useHashPage();
  const live = useLive();
  const now = useNow(60_000);
  const { draft, base, change, forget, saved } = useKeptDraft(read);
  const [when, setWhen] = useState<When>('now');
  const [isHistoryOpen, openHistory] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (lost) {
    const way = { label: t.retry, onPress: () => void refresh() };
    return <Notice title={t.lost} text={t.lostText} way={way} />;
  }
  if (base === null) {
    return <Notice title={t.connecting} person={person.name} onSignOut={signOut} />;
  }
  const changes = changesOf(base.document, draft);
  const today = dateIn(base.document.timeZone, now);
  const cancel = (): void => {
    forget();
    setFailure(null);
  };
  const onSave = async (): Promise<void> => {
    setSaving(true);
    const { timeZone } = base.document;
    const from = when === 'now' ? undefined : daysAfter(dateIn(timeZone, live.now()), 1);
    const refused = await save(changes, base.etag, from);
    setSaving(false);
    setFailure(refused);
    if (refused === null) saved(draft);
  };
  const form = {
    document: laidOver(base.document, draft),
    saved: base.document,
    today,
    change: (part: Draft) => {
      change(part);
      setFailure(null);
    },
    fault: (path: string) => failure?.fields[path]?.text ?? null,
    ...{ page, changes, saving, failure, when, setWhen },
    onSave: () => void onSave(),
    onCancel: cancel,
    onReread: () => {
      cancel();
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
              document={base.document}
              timeZone={base.document.timeZone}
              onRestore={(version) => versions.restore(version, base.etag)}
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
