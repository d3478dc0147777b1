import { newKey } from '@talon/shared/client/api.ts';
import { ArrowLeft, Delete, ScanQrCode } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Chevrons } from '../frame/chevrons.tsx';
import { useFrame } from '../frame/frame.ts';
import { Screen } from '../frame/screen.tsx';
import { codeDigits, codeIn } from './code.ts';
import { useCamera } from './use-camera.ts';
import { useCodeKeys } from './use-code-keys.ts';
import './checkin.css';

interface BandProps {
  /** Something was shown that is no code of an appointment. */
  readonly foreign: boolean;
  readonly onScanned: (text: string) => void;
}

/** How long that is said, ms. */
const foreignMs = 5000;

function useForeign(): readonly [boolean, () => void] {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => setAt(null), foreignMs);
    return () => clearTimeout(timer);
  }, [at]);
  return [at !== null, () => setAt(performance.now())];
}

/** What reads the code: the kiosk's camera where it may look, else a scanner beside the screen. */
function ScanBand({ foreign, onScanned }: BandProps): ReactElement {
  const { checkin } = useFrame().texts;
  const video = useRef<HTMLVideoElement>(null);
  const looks = useCamera(video, onScanned);
  return (
    <section className={looks ? 'scan looks' : 'scan'}>
      <ScanQrCode className="i" size={104} strokeWidth={1.6} />
      <span>
        <b>{checkin.scanner}</b>
        <span role="status">
          {foreign ? checkin.foreign : looks ? checkin.cameraText : checkin.scannerText}
        </span>
      </span>
      <video ref={video} autoPlay playsInline muted />
      {looks ? null : <Chevrons />}
    </section>
  );
}

function Cells({ code }: { readonly code: string }): ReactElement {
  const { checkin } = useFrame().texts;
  const cells = Array.from({ length: codeDigits }, (_, at) => ({ at, digit: code[at] ?? '' }));
  const half = codeDigits / 2;
  return (
    <>
      <p className="sr" role="status">
        {`${checkin.code(code.length)} ${[...code].join(' ')}`}
      </p>
      <div className="cells" aria-hidden="true">
        {cells.map(({ at, digit }) => (
          <span
            key={at}
            className={`${at === code.length ? 'cur' : ''} ${at === half ? 'half' : ''}`}
          >
            {digit}
          </span>
        ))}
        <u />
      </div>
    </>
  );
}

interface PadProps {
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onClear: () => void;
}

function Pad({ onDigit, onErase, onClear }: PadProps): ReactElement {
  const { checkin } = useFrame().texts;
  const digit = (one: string): ReactElement => (
    <button key={one} type="button" onClick={() => onDigit(one)}>
      {one}
    </button>
  );
  return (
    <div className="pad">
      {[...'123456789'].map(digit)}
      <button type="button" className="fn" onClick={onClear}>
        {checkin.clear}
      </button>
      {digit('0')}
      <button type="button" className="fn" onClick={onErase}>
        <Delete className="i" size={40} strokeWidth={2} />
        {checkin.erase}
      </button>
    </div>
  );
}

/** 13e: a code by scanner, camera, keypad or keyboard, whichever is nearer to the hand. */
export function CheckIn({ code }: { readonly code: string }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { checkin } = texts;
  const write = (next: string): void => dispatch({ type: 'code', code: next });
  const confirm = (whole: string): void =>
    dispatch({ type: 'check_in_with', code: whole, key: newKey() });
  const [foreign, tellForeign] = useForeign();
  const keys = {
    code,
    onDigit: (digit: string) => write(code + digit),
    onErase: () => write(code.slice(0, -1)),
    // What was typed stays: a foreign code may lie before the camera all the time.
    onScanned: (text: string, before?: string) => {
      const found = codeIn(text);
      if (found !== null) return confirm(found);
      if (before !== undefined) write(before);
      tellForeign();
    },
  };
  useCodeKeys(keys);
  const nav = (
    <nav className="bot three" aria-label={checkin.title}>
      <button type="button" className="kb lo" onClick={() => dispatch({ type: 'back' })}>
        <ArrowLeft className="i" size={44} strokeWidth={2.2} />
        {texts.frame.back}
      </button>
      <button type="button" className="kb lo" onClick={() => dispatch({ type: 'home' })}>
        {checkin.noCode}
      </button>
      <button
        type="button"
        className="kb lo solid"
        disabled={code.length < codeDigits}
        onClick={() => confirm(code)}
      >
        {checkin.confirm}
      </button>
    </nav>
  );
  return (
    <Screen kind="ci" heading={<h1>{checkin.title}</h1>} nav={nav}>
      <ScanBand foreign={foreign} onScanned={(text) => keys.onScanned(text)} />
      <p className="or">{checkin.or}</p>
      <Cells code={code} />
      <Pad {...keys} onClear={() => write('')} />
    </Screen>
  );
}
