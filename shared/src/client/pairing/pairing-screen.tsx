import type { ReactElement } from 'react';
import type { DeviceKind } from '../../contract/devices.ts';
import { minutesSeconds } from '../../locale/format.ts';
import type { Language } from '../../locale/languages.ts';
import { pairingTexts } from '../../locale/pairing/texts.ts';
import type { PairingTexts } from '../../locale/pairing/uk.ts';
import { Gate } from '../gate.tsx';
import { Mark } from '../mark.tsx';
import { Qr } from '../qr.tsx';
import { type Size, Stage } from '../stage.tsx';
import type { PairingState } from './pair.ts';
import './pairing.css';

export interface PairingScreenProps {
  /** What this device takes itself for: the QR tells it to the claiming page. */
  readonly kind: DeviceKind;
  readonly state: Exclude<PairingState, { step: 'claimed' }>;
  readonly language: Language;
  /** This device's clock in epoch ms, as in `state.until`. */
  readonly now: number;
  readonly panel: Size;
  /** Host and port of the server, as this device reaches it. */
  readonly server: string;
  /** Address of the page where an administrator claims the code. */
  readonly claimUrl: string;
}

const designs = {
  land: { width: 1920, height: 1080 },
  port: { width: 1080, height: 1920 },
  sign: { width: 1280, height: 400 },
};

function shapeOf(panel: Size): keyof typeof designs {
  if (panel.height > panel.width) return 'port';
  return panel.width / panel.height > 2.4 ? 'sign' : 'land';
}

function Code({ code }: { readonly code: string }): ReactElement {
  return (
    <p className="pair-code">
      <span>{code.slice(0, 3)}</span>
      <i />
      <span>{code.slice(3)}</span>
    </p>
  );
}

function Steps({ texts, address }: { texts: PairingTexts; address: string }): ReactElement {
  return (
    <ol className="pair-how">
      {texts.steps(address).map((step, index) => (
        <li key={step.before}>
          <Gate sign={index + 1} size={64} look="line" />
          <span>
            {step.before}
            <b>{step.bold}</b>
            {step.after}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Footer(props: PairingScreenProps & { readonly texts: PairingTexts }): ReactElement {
  const { state, texts, now, panel, server } = props;
  return (
    <footer className="pair-foot">
      {state.step === 'showing' ? (
        <span>
          {texts.newCodeIn} <b className="num">{minutesSeconds(state.until - now)}</b>
        </span>
      ) : null}
      <span className="pair-facts">{texts.facts(panel.width, panel.height, server)}</span>
      <span className={state.online ? 'pair-link' : 'pair-link off'} role="status">
        <i className="live" />
        {state.online ? texts.online : texts.offline}
      </span>
    </footer>
  );
}

/** 18b: a device that nobody has claimed yet. The code is read by a person, the QR by a phone. */
export function PairingScreen(props: PairingScreenProps): ReactElement {
  const { kind, state, language, panel, claimUrl } = props;
  const texts = pairingTexts[language];
  const shape = shapeOf(panel);
  return (
    <Stage panel={panel} design={designs[shape]} className={`pairing pair-${shape}`}>
      <header className="pair-top">
        <Mark size={64} />
        <b>Talon</b>
        <span>{texts.newScreen}</span>
      </header>
      <main className="pair-main">
        <section className="pair-text">
          <h1>{texts.title}</h1>
          {state.step === 'showing' ? (
            <Code code={state.code} />
          ) : (
            <p className="pair-wait">{state.online ? texts.asking : texts.noServer}</p>
          )}
          <Steps texts={texts} address={claimUrl.replace(/^https?:\/\//, '')} />
        </section>
        {state.step === 'showing' ? (
          <section className="pair-qr">
            <div className="pair-box">
              <Qr text={`${claimUrl}#${state.code}-${kind}`} size={432} label={texts.qr} />
            </div>
            <p>{texts.orPhone}</p>
          </section>
        ) : null}
      </main>
      <Footer {...props} texts={texts} />
    </Stage>
  );
}
