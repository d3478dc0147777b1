import { Coffee, Keyboard, UserPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Act } from '../../parts/act.tsx';
import { useDesk } from '../desk/desk-context.ts';

/** What a free window may do beside calling the next one. */
export function FreeActions(): ReactElement {
  const { t, mayChoose, act } = useDesk();
  return (
    <div className={mayChoose ? 'row three' : 'row two'}>
      {mayChoose ? (
        <Act
          icon={Keyboard}
          label={t.idle.byNumber}
          keyName="F9"
          onPress={() => act('by-number')}
        />
      ) : null}
      <Act icon={UserPlus} label={t.idle.walkIn} keyName="Ins" onPress={() => act('walk-in')} />
      <Act icon={Coffee} label={t.idle.goBreak} keyName="F10" onPress={() => act('rest')} />
    </div>
  );
}
