import type { CentreImported, CentreImportLook } from '@talon/shared/contract/centre-export.ts';
import type { Problem } from '@talon/shared/contract/problem.ts';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useState } from 'react';
import { type RawAnswer, useSendRaw } from '../../../app/raw.ts';
import { useOffice } from '../../../office/office-context.ts';
import { useCentreTexts } from '../../../parts/use-centre-texts.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';

/** A file that somebody has chosen, as far as it could be read. */
export interface ChosenFile {
  readonly name: string;
  /** What is in it; `null` where that is no JSON. */
  readonly content: unknown;
}

/** How far the taking of a centre from its file has come. */
export type Taking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly file: ChosenFile }
  | {
      readonly kind: 'refused';
      readonly file: ChosenFile;
      readonly why: string;
      readonly faults: Problem['errors'];
    }
  | {
      readonly kind: 'looked' | 'taking';
      readonly file: ChosenFile;
      readonly look: CentreImportLook;
    }
  | {
      readonly kind: 'taken';
      readonly file: ChosenFile;
      readonly missing: CentreImported['missingMedia'];
    };

export interface CentreCopy {
  readonly fileUrl: string;
  readonly taking: Taking;
  readonly choose: (file: File) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
}

/** Given by a preview instead of the server. */
export const CentreCopyContext = createContext<CentreCopy | null>(null);

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function bodyOf<T>({ blob }: Extract<RawAnswer, { ok: true }>): Promise<T> {
  return JSON.parse(await blob.text()) as T;
}

/** The centre as a file: where it is to be had, and one that is to take its place. */
export function useCentreCopy(): CentreCopy {
  const given = use(CentreCopyContext);
  const send = useSendRaw();
  const queries = useQueryClient();
  const { centre } = useOffice();
  const { copy: t } = useSettingsTexts();
  const { silence } = useCentreTexts().saving;
  const [taking, setTaking] = useState<Taking>({ kind: 'nothing' });
  if (given !== null) return given;
  const path = `/admin/centres/${encodeURIComponent(centre.id)}`;
  const post = (way: string, { content }: ChosenFile, ifMatch?: string) =>
    send({
      method: 'POST',
      path: `/admin/centres/import${way}`,
      body: JSON.stringify({ into: centre.id, file: content }),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
  const refused = (file: ChosenFile, problem: Problem | null): void =>
    setTaking({
      kind: 'refused',
      file,
      why: problem?.detail ?? silence,
      faults: problem?.errors ?? [],
    });
  return {
    fileUrl: `/api/v1${path}/export`,
    taking,
    choose: async (chosen) => {
      const file = { name: chosen.name, content: contentOf(await chosen.text()) };
      if (file.content === null) {
        return setTaking({ kind: 'refused', file, why: t.notJson, faults: [] });
      }
      setTaking({ kind: 'reading', file });
      const answer = await post('/look', file);
      if (!answer.ok) return refused(file, answer.problem);
      setTaking({ kind: 'looked', file, look: await bodyOf<CentreImportLook>(answer) });
    },
    apply: async () => {
      if (taking.kind !== 'looked') return;
      const { file, look } = taking;
      setTaking({ ...taking, kind: 'taking' });
      const answer = await post('', file, `"${look.version}"`);
      if (!answer.ok) return refused(file, answer.problem);
      const { missingMedia } = await bodyOf<CentreImported>(answer);
      await queries.invalidateQueries({ queryKey: [`${path}/settings`] });
      setTaking({ kind: 'taken', file, missing: missingMedia });
    },
    cancel: () => setTaking({ kind: 'nothing' }),
  };
}
