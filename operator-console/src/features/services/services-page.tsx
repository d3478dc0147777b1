import { useNow } from '@talon/shared/client/clock.ts';
import { useLive } from '@talon/shared/client/live-view.ts';
import { dateIn, daysAfter } from '@talon/shared/locale/calendar.ts';
import { type ReactElement, useMemo, useState } from 'react';
import { useMenu } from '../../app/resources.ts';
import { useSettings } from '../../app/settings-context.ts';
import {
  type CentreSettingsAccess,
  type ReadSettings,
  useCentreSettings,
} from '../../app/use-centre-settings.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { HistoryDialog } from '../versions/history-dialog.tsx';
import { PlannedNotice } from '../versions/planned-notice.tsx';
import { useVersions } from '../versions/use-versions.ts';
import { type When, WhenChoice } from '../versions/when-choice.tsx';
import { changeOf, type Draft, draftOf, serviceIn } from './draft.ts';
import type { Busy, DialogName } from './services-context.ts';
import { ServicesScreen } from './services-screen.tsx';
import { useServiceTexts } from './use-service-texts.ts';
import { afterSave, standing, written } from './written.ts';

/** The catalogue of the centre, for its administrator. */
export function ServicesPage(): ReactElement {
  const { centre, person } = useOffice();
  const t = useServiceTexts();
  const access = useCentreSettings(centre.id);
  const { read, lost, refresh } = access;
  if (lost) {
    const way = { label: t.again, onPress: () => void refresh() };
    return <Notice title={t.lost} text={t.lostText} person={person.name} way={way} />;
  }
  if (read === null) return <Notice title={t.connecting} person={person.name} />;
  return <OpenCatalogue {...access} read={read} />;
}

function useDraft(read: ReadSettings) {
  const [kept, setKept] = useState(() => written(read));
  const shown = standing(kept, read);
  // What was saved has been read: from now on it is like anything else that was read.
  if (kept.isSent && kept.base !== read) setKept(shown);
  return {
    ...shown,
    edit: (change: (draft: Draft) => Draft) =>
      setKept((now) => {
        const from = standing(now, read);
        return { ...from, draft: change(from.draft) };
      }),
    cancel: () => setKept(written(read)),
    saved: (sent: Draft, isNow: boolean) => setKept((now) => afterSave(now, sent, { read, isNow })),
  };
}

/** As the kiosk's tile has it: the middle, rounded up to 5 min. */
const middleOf = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  Math.ceil((low + high) / 2 / 5) * 5;

function useBusy(centre: string): (service: string) => Busy | null {
  const menu = useMenu(centre).data;
  return useMemo(() => {
    const all = menu?.categories.flatMap(({ services }) => services) ?? [];
    const known = new Map(all.map((service) => [service.id, service]));
    return (id) => {
      const found = known.get(id);
      if (found === undefined) return null;
      const { waiting, waitMinutes: wait } = found;
      return { waiting, waitMinutes: wait === null ? null : middleOf(wait) };
    };
  }, [menu]);
}

interface OpenCatalogueProps extends CentreSettingsAccess {
  readonly read: ReadSettings;
}

function OpenCatalogue({ read, save, refresh }: OpenCatalogueProps): ReactElement {
  const { centre } = useOffice();
  const own = useSettings().language;
  const versions = useVersions(centre.id);
  const busyOf = useBusy(centre.id);
  const live = useLive();
  const now = useNow(60_000);
  const { base, draft, edit, cancel, saved } = useDraft(read);
  const { timeZone, targets } = base.document;
  const [chosenId, choose] = useState<string | null>(null);
  const [language, setLanguage] = useState(own);
  const [dialog, open] = useState<DialogName | null>(null);
  const [when, setWhen] = useState<When>('now');
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = (): void => {
    cancel();
    setFailure(null);
  };
  const store = async (): Promise<void> => {
    setSaving(true);
    const from = when === 'tomorrow' ? daysAfter(dateIn(timeZone, live.now()), 1) : undefined;
    const why = await save(changeOf(draftOf(base.document), draft), base.etag, from);
    setSaving(false);
    setFailure(why);
    if (why === null) saved(draft, from === undefined);
  };
  const page = {
    base: draftOf(base.document),
    draft,
    edit,
    chosen: serviceIn(draft, chosenId) ?? draft.services[0] ?? null,
    choose,
    language,
    setLanguage,
    failure,
    busyOf,
    history: versions.items,
    targets,
    timeZone,
    now,
    dialog,
    open,
  };
  return (
    <ServicesScreen
      page={page}
      notice={<PlannedNotice planned={versions.planned} onCancel={versions.cancelPlan} />}
      history={
        <HistoryDialog
          versions={versions}
          document={base.document}
          timeZone={timeZone}
          onRestore={(version) => versions.restore(version, base.etag)}
          onClose={() => open(null)}
        />
      }
      bar={{
        saving,
        failure,
        onCancel: stop,
        onSave: () => void store(),
        onReread: () => void refresh().then(stop),
        children: <WhenChoice value={when} onChange={setWhen} />,
      }}
    />
  );
}
