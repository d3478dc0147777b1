import type { CentreId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import type { HelpView } from '@talon/shared/views/help-view.ts';
import type { HelpCalls } from './help-calls.ts';

/** What `help:{centre}` shows. It belongs to no day: its stamp counts. */
export interface HelpRoom {
  readonly view: (centre: CentreId) => View;
  readonly onChange: HelpCalls['onChange'];
}

/** `epoch` tells views of this start of the server from those of another. */
export function createHelpRoom(calls: HelpCalls, epoch: string): HelpRoom {
  let tick = 0;
  return {
    view: (centre) => {
      tick += 1;
      const version = { epoch, day: '', event: 0, tick };
      return { version, items: calls.ofCentre(centre) } satisfies HelpView;
    },
    onChange: calls.onChange,
  };
}
