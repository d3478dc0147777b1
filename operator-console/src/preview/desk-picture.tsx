import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { Desk } from '../features/desk/desk.tsx';
import type { PreviewState } from './states.ts';

const nothing = (): void => undefined;

export interface DeskPictureProps {
  readonly state: Extract<PreviewState, { page: 'desk' }>;
}

export function DeskPicture({ state }: DeskPictureProps): ReactElement {
  const { view, dialog, query, refusal, repeating, plain } = state;
  const { language } = useSettings();
  return (
    <Desk
      view={view}
      centre="demo"
      mayChoose={plain !== true}
      docked={true}
      onDock={nothing}
      onClosed={nothing}
      onSignOut={nothing}
      initial={{
        query: query?.[language] ?? '',
        commands: {
          running: null,
          repeating: repeating === true,
          refusal: refusal?.[language] ?? null,
        },
        ...(dialog === undefined ? {} : { dialog }),
      }}
    />
  );
}
