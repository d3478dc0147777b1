import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { MapPin } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useMenu, useWindows } from '../../app/resources.ts';
import type { OfficeWay } from '../../app/rights.ts';
import { useSettings } from '../../app/settings-context.ts';
import type { Commands } from '../desk/use-commands.ts';
import { ChooseFooter } from './choose-footer.tsx';
import { ChooseHeader } from './choose-header.tsx';
import { ChooseNotices, type JustClosed } from './choose-notices.tsx';
import { nothingTyped, typeDigit } from './typed-number.ts';
import { WindowCard } from './window-card.tsx';
import { byZone, isFree } from './window-facts.ts';

export interface ChooseWindowProps {
  readonly centre: string;
  /** Where this person works. */
  readonly centres?: readonly string[];
  readonly userName: string;
  readonly commands: Commands;
  /** The window this person closed a moment ago: it may be taken back. */
  readonly closed: JustClosed | null;
  readonly onOpened: (id: string) => void;
  readonly office?: OfficeWay | null;
  readonly onSignOut: () => void;
}

/** Which window is mine today. A window taken by a colleague is refused by name. */
export function ChooseWindow(props: ChooseWindowProps): ReactElement {
  const { centre, centres, userName, commands, closed, onOpened, office = null } = props;
  const { t, language, lastWindow, change } = useSettings();
  const answer = useWindows(centre);
  const menu = useMenu(centre).data;
  const windows = answer.data?.items ?? [];
  const free = windows.filter(isFree);
  const [picked, pick] = useState<string | null>(lastWindow);
  const chosen = free.find((window) => window.id === picked) ?? null;
  const open = async (window: WindowItem): Promise<void> => {
    if (!(await commands.ask('open', `/windows/${window.id}/open`, {}))) return;
    change({ lastWindow: window.id });
    onOpened(window.id);
  };
  useNumberKeys(free, pick);
  return (
    <form
      className="cw"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) void open(chosen);
      }}
    >
      <ChooseHeader
        {...{ menu, userName, office }}
        {...{ centre, centres }}
        onSignOut={props.onSignOut}
      />
      <main>
        <h1>{t.choose.title}</h1>
        <p className="hint">
          {hintOf(t.choose, answer.isError, answer.data === undefined, free.length)}
        </p>
        {byZone(windows).map((zone) => (
          <section key={zone.id}>
            <h2>
              <MapPin className="i" size={16} strokeWidth={2} />
              {zone.name[language]}
            </h2>
            <ul className="wg">
              {zone.windows.map((window) => (
                <li key={window.id}>
                  <WindowCard
                    {...{ window, menu }}
                    chosen={window.id === chosen?.id}
                    yours={window.id === lastWindow}
                    onChoose={() => pick(window.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <ChooseFooter {...{ chosen, menu }} busy={commands.running !== null} />
      <ChooseNotices {...{ commands, closed, onOpened }} />
    </form>
  );
}

interface Hints {
  readonly failed: string;
  readonly loading: string;
  readonly noneFree: string;
  readonly hint: (free: number) => string;
}

function hintOf(t: Hints, failed: boolean, loading: boolean, free: number): string {
  if (failed) return t.failed;
  if (loading) return t.loading;
  return free === 0 ? t.noneFree : t.hint(free);
}

/** The number of a window typed anywhere chooses it; Enter then opens it. */
function useNumberKeys(free: readonly WindowItem[], pick: (id: string) => void): void {
  const typed = useRef(nothingTyped);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
      const numbers = free.map((window) => window.number);
      typed.current = typeDigit(typed.current, event.key, event.timeStamp, numbers);
      const found = free.find((window) => String(window.number) === typed.current.digits);
      if (found === undefined) return;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      pick(found.id);
    };
    const entered = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || document.activeElement !== document.body) return;
      document.querySelector<HTMLFormElement>('form.cw')?.requestSubmit();
    };
    window.addEventListener('keydown', pressed);
    window.addEventListener('keydown', entered);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('keydown', entered);
    };
  }, [free, pick]);
}
