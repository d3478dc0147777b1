import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { ReactElement } from 'react';
import { AnnounceDialog } from './announce-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { FeedbackDialog } from './feedback-dialog.tsx';
import { useHall } from './hall-context.ts';
import { MessageDialog } from './message-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { ProfileDialog } from './profile-dialog.tsx';
import { QueueDialog } from './queue-dialog.tsx';
import { WindowDialog } from './window-dialog.tsx';

export function HallDialogs(): ReactElement | null {
  const { dialog, view } = useHall();
  if (dialog === null) return null;
  switch (dialog.name) {
    case 'announce':
      return <AnnounceDialog />;
    case 'pause':
      return <PauseDialog />;
    case 'close':
      return <CloseDialog />;
    case 'feedback':
      return <FeedbackDialog />;
    case 'message':
      return <MessageDialog {...dialog} />;
    case 'open':
      return <OpenDialog window={dialog.window} />;
    case 'window': {
      const window = view.windows.find(({ id }) => id === dialog.window);
      return window === undefined ? null : <WindowDialog window={window} />;
    }
    case 'profile': {
      const window = view.windows.find(({ id }) => id === dialog.window);
      return window === undefined ? null : <ProfileDialog window={window} />;
    }
    case 'queue': {
      const load = view.load.find(({ category }) => category === dialog.category);
      return load === undefined ? null : <QueueDialog load={load} />;
    }
    default:
      return unreachable(dialog);
  }
}
