import { CircleSlash } from 'lucide-react';
import type { ReactElement } from 'react';
import { Act } from '../../parts/act.tsx';
import { Primary } from '../../parts/primary.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { overTarget } from '../desk/span.ts';

/** Ink while time is left; yellow once the break is over. */
export function RestActions(): ReactElement {
  const { t, view, now, more, act } = useDesk();
  const over = view.breakUntil !== null && now >= view.breakUntil;
  const hint =
    view.mineCount === 0
      ? t.rest.noQueue
      : t.rest.inQueue(view.mineCount, overTarget(view.mine, more));
  return (
    <section className="acts">
      <Primary
        label={t.rest.resume}
        hint={hint}
        {...(over ? {} : { look: 'calm' })}
        onPress={() => act('primary')}
      />
      <div className="row one">
        <Act
          icon={CircleSlash}
          label={t.rest.closeWindow}
          keyName="F12"
          onPress={() => act('close')}
        />
      </div>
    </section>
  );
}
