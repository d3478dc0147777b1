import { Gate } from '@talon/shared/client/gate.tsx';
import { UsersRound } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useDesk } from '../desk/desk-context.ts';
import { pressedBy } from '../desk/press-on-screen.ts';
import { minutesOf } from '../desk/span.ts';
import { ParkedList } from './parked-list.tsx';
import { QueueList } from './queue-list.tsx';

type Side = 'mine' | 'hall';

/** Who waits: for this window, or in the whole hall. */
export function QueuePanel(): ReactElement {
  const { t, view } = useDesk();
  const [side, show] = useState<Side>('mine');
  return (
    <aside className="queue" aria-label={t.queue.title}>
      <Tabs className="qtabs" selectedKey={side} onSelectionChange={(key) => show(key as Side)}>
        <header>
          <h2>{t.queue.title}</h2>
          <TabList className="tabs" aria-label={t.queue.title}>
            <Tab id="mine" {...(side === 'mine' ? {} : pressedBy('side'))}>
              {t.queue.mine} <b className="num">{view.mineCount}</b>
              {side === 'mine' ? null : <kbd className="kbd">End</kbd>}
            </Tab>
            <Tab id="hall" {...(side === 'hall' ? {} : pressedBy('side'))}>
              {t.queue.hall} <b className="num">{view.hallCount}</b>
              {side === 'hall' ? null : <kbd className="kbd">End</kbd>}
            </Tab>
          </TabList>
        </header>
        <Waiting side="mine" />
        <Waiting side="hall" />
      </Tabs>
      {view.mineCount === 0 && side === 'mine' ? <Elsewhere /> : null}
      <ParkedList />
    </aside>
  );
}

function Waiting({ side }: { readonly side: Side }): ReactElement {
  const { t, view, mode } = useDesk();
  const items = side === 'mine' ? view.mine : view.hallQueue;
  const count = side === 'mine' ? view.mineCount : view.hallCount;
  if (count === 0) {
    return (
      <TabPanel id={side} className="qe">
        <Nobody side={side} />
      </TabPanel>
    );
  }
  return (
    <TabPanel id={side} className="qbox">
      <div className="qhead" aria-hidden="true">
        <span>{t.queue.ticket}</span>
        <span>{t.queue.service}</span>
        <span>{t.queue.waits(minutesOf(view.targetMs))}</span>
      </div>
      <QueueList items={items} count={count} nextFirst={side === 'mine' && mode !== 'break'} />
    </TabPanel>
  );
}

function Nobody({ side }: { readonly side: Side }): ReactElement {
  const { t, view, local } = useDesk();
  return (
    <>
      <UsersRound className="i" size={44} strokeWidth={1.6} />
      <b>{side === 'mine' ? t.queue.nobody : t.queue.nobodyHall}</b>
      {side === 'mine' ? <span>{view.categories.map(local).join(', ')}</span> : null}
    </>
  );
}

/** Lines of other windows, so that an idle operator sees where the work is. */
function Elsewhere(): ReactElement | null {
  const { t, view, local, more } = useDesk();
  if (view.elsewhere.length === 0) return null;
  return (
    <section className="oth">
      <h3>{t.queue.elsewhere}</h3>
      <ul>
        {view.elsewhere.slice(0, 4).map((line) => (
          <li key={line.letter}>
            <Gate sign={line.letter} size={28} look="soft" />
            <span>{local(line.name)}</span>
            <b className="num">
              {t.queue.elsewhereLine(line.waiting, minutesOf(line.longestMs + more))}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
