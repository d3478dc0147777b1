import { type ReactElement, type ReactNode, useRef } from 'react';

export interface FilePickProps {
  readonly accept: string;
  readonly busy: boolean;
  readonly one?: boolean;
  readonly label?: string;
  readonly className?: string;
  readonly onPick: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that asks for files of this computer. */
export function FilePick(props: FilePickProps): ReactElement {
  const { accept, busy, one = false, label, className = 'b', onPick, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={busy}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={!one}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          // The same file may be chosen again, mended.
          target.value = '';
        }}
      />
    </>
  );
}
