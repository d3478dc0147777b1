import { Mark } from '@talon/shared/client/mark.tsx';
import type { Note } from '@talon/shared/locale/board/uk.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

/** A screen that has nothing of the hall to show yet, and says why. */
export function Notice({
  note,
  icon: Icon,
}: {
  readonly note: Note;
  readonly icon: LucideIcon;
}): ReactElement {
  return (
    <>
      <header className="b-top">
        <Mark size={64} />
        <b>Talon</b>
      </header>
      <main className="notice">
        <Icon className="i" size={176} strokeWidth={1.8} aria-hidden="true" />
        <h1>{note.title}</h1>
        <p role="status">{note.text}</p>
      </main>
    </>
  );
}
