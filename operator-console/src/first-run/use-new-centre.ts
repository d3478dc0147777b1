import { type Answer, newKey } from '@talon/shared/client/api.ts';
import type { CentreImported } from '@talon/shared/contract/centre-export.ts';
import type { CentreTemplate, NewCentreAnswer } from '@talon/shared/contract/new-centre.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Send } from '../app/api.ts';
import { useSettings } from '../app/settings-context.ts';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { bodyOf, type CentreDraft } from './centre-draft.ts';

export interface MadeCentre {
  readonly centre: string;
  /** Names of files of its boards that are still to be uploaded. */
  readonly missing: readonly string[];
}

export interface NewCentre {
  /** null: not read yet. */
  readonly template: CentreTemplate | null;
  readonly failure: Failure | null;
  readonly fileFaults: readonly string[] | null;
  readonly sending: boolean;
  readonly create: (draft: CentreDraft) => void;
  readonly take: (file: File) => void;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What can be said of a file before the server sees it; null: it is none of ours. */
async function readFile(
  file: File,
): Promise<{ readonly into: string; readonly file: unknown } | null> {
  try {
    const read: unknown = JSON.parse(await file.text());
    const centre = isRecord(read) && isRecord(read.centre) ? read.centre : null;
    return typeof centre?.id === 'string' ? { into: centre.id, file: read } : null;
  } catch {
    return null;
  }
}

/** Makes the centre of the answers or of a file, once. */
export function useNewCentre(send: Send, onMade: (made: MadeCentre) => void): NewCentre {
  const { language } = useSettings();
  const { unreachable } = usePageTexts();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [fileFaults, setFileFaults] = useState<readonly string[] | null>(null);
  const [sending, setSending] = useState(false);
  const { data } = useQuery({
    queryKey: ['/admin/centre-template'],
    queryFn: async () => {
      const answer = await send<CentreTemplate>({ method: 'GET', path: '/admin/centre-template' });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    retry: 10,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const ask = async <T>(path: string, body: unknown): Promise<Answer<T>> => {
    setSending(true);
    setFailure(null);
    setFileFaults(null);
    const answer = await send<T>({ method: 'POST', path, body, key: newKey() });
    setSending(false);
    return answer;
  };
  const create = async (draft: CentreDraft): Promise<void> => {
    const answer = await ask<NewCentreAnswer>('/admin/centres', bodyOf(draft, language));
    if (answer.ok) onMade({ centre: answer.body.centre, missing: [] });
    else setFailure(failureOf(answer, unreachable));
  };
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (read === null) return setFileFaults([]);
    const answer = await ask<CentreImported>('/admin/centres/import', read);
    if (answer.ok) {
      const { centre, missingMedia } = answer.body;
      return onMade({ centre, missing: missingMedia.map(({ name }) => name) });
    }
    const refused = failureOf(answer, unreachable);
    const fields = Object.entries(refused?.fields ?? {});
    if (fields.length === 0) setFailure(refused);
    else setFileFaults(fields.map(([field, { text }]) => `${field}: ${text}`));
  };
  return {
    template: data ?? null,
    failure,
    fileFaults,
    sending,
    create: (draft) => void create(draft),
    take: (file) => void take(file),
  };
}
