import { type ReactElement, useEffect } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { WholePage } from '../../parts/whole-page.tsx';
import type { DockWindow } from './dock-window.ts';

export interface DockedPageProps {
  readonly dock: DockWindow;
  readonly onBack: () => void;
}

/** Stands here while the desk is in its small window; comes back when that is closed. */
export function DockedPage({ dock, onBack }: DockedPageProps): ReactElement {
  const { t } = useSettings();
  useEffect(() => {
    const timer = setInterval(() => {
      if (dock.isClosed()) onBack();
    }, 300);
    return () => clearInterval(timer);
  }, [dock, onBack]);
  const back = (): void => {
    dock.close();
    onBack();
  };
  const button = { label: t.header.undock, onPress: back };
  return <WholePage title={t.header.docked} text={t.header.dockedText} button={button} />;
}
