import { Stage, usePanel } from '@talon/shared/client/stage.tsx';
import { type ReactElement, type ReactNode, useCallback } from 'react';
import { type Frame, FrameContext } from '../features/frame/frame.ts';
import { useKeptFocus, useRealKeys } from '../features/keyboard/use-real-keys.ts';

const designs = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
};

export interface KioskStageProps {
  readonly frame: Omit<Frame, 'shape'>;
  readonly screen: ReactNode;
  /** Lies over the screen; what is under it can then not be touched. */
  readonly over?: ReactNode;
}

/** The whole picture, drawn at the design's size and scaled to the panel. */
export function KioskStage({ frame, screen, over }: KioskStageProps): ReactElement {
  const panel = usePanel();
  const { dispatch } = frame;
  useRealKeys(
    Boolean(over),
    useCallback(() => dispatch({ type: 'back' }), [dispatch]),
  );
  useKeptFocus();
  const shape = panel.width > panel.height ? 'landscape' : 'portrait';
  return (
    <FrameContext value={{ ...frame, shape }}>
      <Stage panel={panel} design={designs[shape]} className={`kiosk ${shape}`}>
        <div className="under" inert={Boolean(over)}>
          {screen}
        </div>
        {over}
      </Stage>
    </FrameContext>
  );
}
