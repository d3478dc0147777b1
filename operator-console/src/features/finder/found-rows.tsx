import { Gate } from '@talon/shared/client/gate.tsx';
import { Marked as MarkedWords } from '@talon/shared/client/search/marked.tsx';
import type { ReactElement } from 'react';
import { type Settings, useSettings } from '../../app/settings-context.ts';
import { FinderRow, Marked } from './finder-row.tsx';
import type { FoundService, FoundWindow } from './targets.ts';
import type { Finder } from './use-finder.ts';

export interface FoundRowsProps {
  readonly finder: Finder;
  readonly services: readonly FoundService[];
  readonly windows: readonly FoundWindow[];
}

/** Services, then windows and people, as one list for the arrows. */
export function FoundRows({ finder, services, windows }: FoundRowsProps): ReactElement {
  const { t } = useSettings();
  const nothing = services.length + windows.length === 0;
  return (
    <div className="res">
      {nothing && finder.query.trim() !== '' ? (
        <p className="nothing">{t.transfer.nothing}</p>
      ) : null}
      <div id={finder.listId} role="listbox" aria-label={t.transfer.search}>
        <Group name={t.transfer.services} shown={services.length > 0}>
          {services.map((found) => (
            <ServiceRow key={found.id} {...{ finder, found }} />
          ))}
        </Group>
        <Group name={t.transfer.windows} shown={windows.length > 0}>
          {windows.map((found) => (
            <WindowRow key={found.id} {...{ finder, found }} />
          ))}
        </Group>
      </div>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly shown: boolean;
  readonly children: readonly ReactElement[];
}

function Group({ name, shown, children }: GroupProps): ReactElement | null {
  if (!shown) return null;
  return (
    <fieldset>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface RowProps<T> {
  readonly finder: Finder;
  readonly found: T;
}

function whereServed({ t }: Settings, { waiting, windows }: FoundService): string {
  const [only] = windows;
  if (only === undefined) return t.transfer.noWindow(waiting);
  if (windows.length === 1) return t.transfer.inLineOne(waiting, String(only));
  return t.transfer.inLine(waiting, windows.join(', '));
}

function ServiceRow({ finder, found }: RowProps<FoundService>): ReactElement {
  const settings = useSettings();
  const soft = finder.isChosen(found.id) ? {} : { look: 'soft' as const };
  return (
    <FinderRow finder={finder} id={found.id}>
      <Gate sign={found.letter} size={32} {...soft} />
      <b>
        <MarkedWords text={found.name} words={found.words} />
      </b>
      <span className="m num">{whereServed(settings, found)}</span>
    </FinderRow>
  );
}

function WindowRow({ finder, found }: RowProps<FoundWindow>): ReactElement {
  const { t } = useSettings();
  const { number, name, match, state, ticket } = found;
  const before = t.transfer.windowOf(number, '').length;
  const shifted = match === null ? null : ([match[0] + before, match[1] + before] as const);
  const busy =
    ticket?.state === 'serving'
      ? t.transfer.serves(ticket.number)
      : ticket?.state === 'called'
        ? t.transfer.calls(ticket.number)
        : t.transfer.free;
  return (
    <FinderRow finder={finder} id={found.id}>
      <Gate sign={number} size={32} look="line" />
      <Marked text={t.transfer.windowOf(number, name)} match={shifted} />
      <span className="m num">{state === 'break' ? t.transfer.onBreak : busy}</span>
    </FinderRow>
  );
}
