/** The small window that the desk was moved to; null = the browser did not open one. */
export interface DockWindow {
  readonly isClosed: () => boolean;
  readonly close: () => void;
  readonly focus: () => void;
}

const name = 'talon-dock';

/** This page is the small window itself. */
export function isDock(): boolean {
  return window.name === name;
}

export function openDock(): DockWindow | null {
  const opened = window.open(window.location.href, name, 'popup,width=360,height=720');
  if (opened === null) return null;
  return {
    isClosed: () => opened.closed,
    close: () => opened.close(),
    focus: () => opened.focus(),
  };
}
