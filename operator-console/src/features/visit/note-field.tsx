import { NotebookPen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { useNote } from './use-note.ts';

export const noteFieldId = 'visit-note';
const longest = 2000;

export interface NoteFieldProps {
  readonly ticket: string;
  /** null: nothing was typed here yet. */
  readonly typed: string | null;
  readonly onType: (text: string) => void;
}

/** A few words for whoever serves this visit next; gone when the visit closes. */
export function NoteField({ ticket, typed, onType }: NoteFieldProps): ReactElement {
  const { t } = useDesk();
  const { text, isKept } = useNote(ticket, typed);
  return (
    <div className="note">
      <label htmlFor={noteFieldId}>
        <NotebookPen className="i" size={16} strokeWidth={2} />
        {t.visit.note} <kbd className="kbd">F9</kbd>
        <em>{isKept ? t.visit.noteGoes : t.visit.noteUnsent}</em>
      </label>
      <textarea
        id={noteFieldId}
        value={text}
        maxLength={longest}
        rows={2}
        placeholder={t.visit.noteHint}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
