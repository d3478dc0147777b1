import { type CSSProperties, type ReactElement, type ReactNode, useEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * One factor for the whole screen. The design keeps its sizes; a panel of another
 * shape gives the stretching parts of the layout more room instead of leaving black edges.
 */
export function fitStage(panel: Size, design: Size): Size & { readonly factor: number } {
  const factor = Math.min(panel.width / design.width, panel.height / design.height);
  if (!(factor > 0)) return { ...design, factor: 1 };
  return { width: panel.width / factor, height: panel.height / factor, factor };
}

function panelNow(): Size {
  return { width: window.innerWidth, height: window.innerHeight };
}

/** The size of the browser's window in CSS px, followed. */
export function usePanel(): Size {
  const [panel, setPanel] = useState(panelNow);
  useEffect(() => {
    const follow = (): void => setPanel(panelNow());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return panel;
}

export interface StageProps {
  readonly panel: Size;
  readonly design: Size;
  readonly className: string;
  /** Burn-in care: the whole picture moved by so many design px. */
  readonly shift?: readonly [number, number];
  readonly children: ReactNode;
}

/** Draws its children at the design's size and scales them to the panel. */
export function Stage({ panel, design, className, shift, children }: StageProps): ReactElement {
  const { width, height, factor } = fitStage(panel, design);
  const [x, y] = shift ?? [0, 0];
  const still = factor === 1 && x === 0 && y === 0;
  const style: CSSProperties = {
    width,
    height,
    transformOrigin: '0 0',
    ...(still ? {} : { transform: `scale(${factor}) translate(${x}px, ${y}px)` }),
  };
  return (
    <div className={`stage ${className}`} style={style}>
      {children}
    </div>
  );
}
