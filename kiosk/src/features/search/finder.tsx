import { ArrowLeft, Search as Glass, Keyboard as KeysIcon, X } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import { useFrame } from '../frame/frame.ts';
import { TextField } from '../keyboard/text-field.tsx';

/** Longest text looked for, letters. */
export const longestQuery = 60;

export interface FinderProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** The field's own button, where it stands within reach. */
  readonly clear: boolean;
  /** The first result, where there is one, takes the focus. */
  readonly onEnter: () => void;
}

/** The field, open for writing as long as it is on the screen. */
export function Finder({ field, text, clear, onEnter }: FinderProps): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <search className="fin">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
        onPointerUp={() => dispatch({ type: 'keys', shown: true })}
      >
        <Glass className="i" size={46} strokeWidth={2.2} />
        <TextField
          field={field}
          text={text}
          label={texts.search.label}
          most={longestQuery}
          onText={(typed) => dispatch({ type: 'typed', text: typed })}
        />
      </form>
      {clear && text !== '' ? <ClearButton field={field} /> : null}
    </search>
  );
}

export function ClearButton({ field }: Pick<FinderProps, 'field'>): ReactElement {
  const { texts, dispatch } = useFrame();
  const clear = (): void => {
    dispatch({ type: 'typed', text: '' });
    field.current?.focus();
  };
  return (
    <button type="button" className="kb clear" onClick={clear}>
      <X className="i" size={36} strokeWidth={2.4} />
      {texts.search.clear}
    </button>
  );
}

export function BackButton(): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <button type="button" className="kb lo" onClick={() => dispatch({ type: 'back' })}>
      <ArrowLeft className="i" size={44} strokeWidth={2.2} />
      {texts.frame.back}
    </button>
  );
}

/** Brings the keyboard back after it was put away. */
export function KeysButton({ field }: Pick<FinderProps, 'field'>): ReactElement {
  const { texts, dispatch } = useFrame();
  const show = (): void => {
    dispatch({ type: 'keys', shown: true });
    field.current?.focus();
  };
  return (
    <button type="button" className="kb lo" onClick={show}>
      <KeysIcon className="i" size={44} strokeWidth={2} />
      {texts.keyboard.show}
    </button>
  );
}
