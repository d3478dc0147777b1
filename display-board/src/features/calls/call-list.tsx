import { Gate } from '@talon/shared/client/gate.tsx';
import type { BoardCall } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';
import type { Scene } from '../hall/scene.ts';
import { Arrow } from './arrow.tsx';
import { signs } from './hero.tsx';
import { wayInShort } from './way-words.tsx';

const most = 5;

function Row({
  call,
  old,
  way,
}: {
  readonly call: BoardCall;
  readonly old: boolean;
  readonly way: string | null;
}): ReactElement {
  return (
    <li className={old ? 'b-row old' : 'b-row'}>
      <span className={`tn${signs(call.number)}`}>{call.number}</span>
      <span className="by">
        <Arrow width={92} height={56} stroke={9} direction={call.way.direction} />
        {way === null ? null : <small>{way}</small>}
      </span>
      <Gate sign={call.window} size={116} look="line" />
    </li>
  );
}

/** The calls before the newest one, newest first. */
export function CallList({
  scene,
  calls,
}: {
  readonly scene: Scene;
  readonly calls: readonly BoardCall[];
}): ReactElement {
  const { texts } = scene;
  return (
    <section className="b-list">
      <div className="b-lh">
        <span>{texts.ticketHead}</span>
        <span>{texts.windowHead}</span>
      </div>
      <ul>
        {calls.map((call, index) => (
          <Row
            key={call.id}
            call={call}
            old={index === most - 1}
            way={wayInShort(call.way, texts)}
          />
        ))}
      </ul>
    </section>
  );
}
