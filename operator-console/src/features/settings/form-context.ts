import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import { createContext, use } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import type { When } from '../versions/when-choice.tsx';
import type { Draft } from './draft.ts';
import type { SettingsPageId } from './pages.ts';

/** The settings under somebody's hands: one draft for all pages, saved together. */
export interface SettingsForm {
  /** As it will be. */
  readonly document: CentreDocument;
  /** As it is in force. */
  readonly saved: CentreDocument;
  /** The centre's date, by the server's clock. */
  readonly today: string;
  readonly change: (part: Draft) => void;
  /** What is wrong with a field, by its path from the part on; null = nothing known. */
  readonly fault: (path: string) => string | null;
  readonly page: SettingsPageId | null;
  readonly changes: Draft;
  readonly saving: boolean;
  readonly failure: Failure | null;
  /** From when a save holds. */
  readonly when: When;
  readonly setWhen: (when: When) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onReread: () => void;
}

export const FormContext = createContext<SettingsForm | null>(null);

export function useForm(): SettingsForm {
  const form = use(FormContext);
  if (form === null) throw new Error('FormContext is missing');
  return form;
}
