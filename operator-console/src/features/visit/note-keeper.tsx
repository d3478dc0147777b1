import { useNote } from './use-note.ts';

export interface NoteKeeperProps {
  readonly ticket: string;
  readonly typed: string | null;
}

/** The note reaches the server also where its field is put away before the hand has rested. */
export function NoteKeeper({ ticket, typed }: NoteKeeperProps): null {
  useNote(ticket, typed);
  return null;
}
