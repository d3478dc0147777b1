import { ArrowLeft, Clock, HeartHandshake, Shield, Ticket } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { Screen } from '../frame/screen.tsx';
import './priority.css';

/** 13d: who may, that nobody asks why, and a plain yes or no of equal size. */
export function Priority({
  targetMinutes,
}: {
  readonly targetMinutes: number | null;
}): ReactElement {
  const { texts, shape, dispatch } = useFrame();
  const { priority } = texts;
  const heading = (
    <>
      <div className="sign soft">
        <HeartHandshake className="i" size={104} strokeWidth={1.7} />
      </div>
      <h1>{priority.title}</h1>
      <p className="lead">{priority.lead}</p>
    </>
  );
  const answers = (
    <>
      <button
        type="button"
        className="kb solid"
        onClick={() => dispatch({ type: 'entitled', yes: true })}
      >
        {priority.yes}
      </button>
      <button
        type="button"
        className="kb"
        onClick={() => dispatch({ type: 'entitled', yes: false })}
      >
        {priority.no}
      </button>
    </>
  );
  const back = (
    <button type="button" className="kb lo soft" onClick={() => dispatch({ type: 'back' })}>
      <ArrowLeft className="i" size={44} strokeWidth={2.2} />
      {texts.frame.back}
    </button>
  );
  const lying = shape === 'landscape';
  const nav = (
    <nav className="bot" aria-label={priority.title}>
      {lying ? null : answers}
      {back}
    </nav>
  );
  return (
    <Screen kind="pr" heading={heading} nav={nav}>
      <ul className="panel">
        <li>
          <Shield className="i" size={48} strokeWidth={1.9} />
          <span>{priority.noReason}</span>
        </li>
        <li>
          <Clock className="i" size={48} strokeWidth={1.9} />
          <span>{targetMinutes === null ? priority.earlier : priority.target(targetMinutes)}</span>
        </li>
        <li>
          <Ticket className="i" size={48} strokeWidth={1.9} />
          <span>{priority.once}</span>
        </li>
      </ul>
      {lying ? <div className="bot pair yes-no">{answers}</div> : null}
    </Screen>
  );
}
