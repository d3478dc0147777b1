import { type ReactElement, useEffect, useState } from 'react';
import type { DeviceKind } from '../../contract/devices.ts';
import { screenTexts } from '../../locale/devices/screen.ts';
import type { Language } from '../../locale/languages.ts';
import { Mark } from '../mark.tsx';
import './name-flash.css';

/** How long a screen shows its name, ms. */
export const flashMs = 10_000;
/** Longer than this a name takes more lines, and smaller ones. */
const longName = 24;

export interface NameFlashProps {
  readonly name: string;
  readonly kind: DeviceKind;
  readonly language: Language;
  /** A preview's stands still. */
  readonly still?: boolean;
}

/** Which screen is this: over everything, large enough to be read across the hall. */
export function NameFlash(props: NameFlashProps): ReactElement | null {
  const { name, kind, language, still = false } = props;
  const texts = screenTexts[language];
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (still) return;
    const timer = setTimeout(() => setOver(true), flashMs);
    return () => clearTimeout(timer);
  }, [still]);
  if (isOver) return null;
  return (
    <div className="name-flash" role="status" lang={language}>
      <Mark size={64} />
      <p>{texts.kinds[kind]}</p>
      <b className={name.length > longName ? 'long' : ''}>{name}</b>
      <p>{texts.thisScreen}</p>
    </div>
  );
}
