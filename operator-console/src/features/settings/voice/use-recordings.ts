import type { RecordingsAnswer, VoiceAnswer } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useState } from 'react';
import { useSendRaw } from '../../../app/raw.ts';
import { useSettings } from '../../../app/settings-context.ts';
import { useOffice } from '../../../office/office-context.ts';
import { clipOf } from './providers.ts';

export interface Recordings {
  readonly check: RecordingsAnswer | null;
  /** null: not known yet. */
  readonly canRender: boolean | null;
  readonly busy: boolean;
  readonly sent: number;
  /** Files that were not taken, by their names. */
  readonly refused: readonly string[];
  readonly wordsUrl: string;
  readonly soundOf: (clip: string) => string;
  readonly send: (files: readonly File[]) => Promise<void>;
  /** One file for one word, whatever it is called. */
  readonly sendOne: (clip: string, file: File) => Promise<void>;
  /** Why the last word was not removed. */
  readonly failure?: string | null;
  readonly remove: (clip: string) => Promise<void>;
}

/** Given by a preview instead of the server. */
export const RecordingsContext = createContext<Recordings | null>(null);

/** The recorded words of a language: what there is, what is missing, and ways to change it. */
export function useRecordings(language: Language): Recordings {
  const given = use(RecordingsContext);
  const send = useSendRaw();
  const queries = useQueryClient();
  const { centre } = useOffice();
  const [outcome, setOutcome] = useState<{ sent: number; refused: string[] } | null>(null);
  const { unreachable } = useSettings().t.connection;
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = encodeURIComponent(centre.id);
  const path = `/admin/centres/${id}/voice/recordings`;
  const read = async <T>(at: string): Promise<T> => {
    const answer = await send({ method: 'GET', path: at });
    if (answer.ok) return JSON.parse(await answer.blob.text()) as T;
    throw new Error(answer.problem?.code ?? 'unreachable');
  };
  const check = useQuery({
    queryKey: [path, language],
    queryFn: () => read<RecordingsAnswer>(`${path}?language=${language}`),
    enabled: given === null,
  });
  const voice = useQuery({
    queryKey: [path, 'voice'],
    queryFn: () => read<VoiceAnswer>(`/centres/${id}/voice`),
    enabled: given === null,
  });
  if (given !== null) return given;
  const put = async (files: readonly { readonly clip: string | null; readonly file: File }[]) => {
    setBusy(true);
    const refused: string[] = [];
    for (const { clip, file } of files) {
      const at = `${path}/${language}/${clip ?? ''}`;
      const type = file.type === '' ? 'audio/wav' : file.type;
      const answer =
        clip === null ? null : await send({ method: 'PUT', path: at, body: file, type });
      if (answer?.ok !== true) refused.push(file.name);
    }
    setOutcome({ sent: files.length - refused.length, refused });
    setBusy(false);
    await queries.invalidateQueries({ queryKey: [path] });
  };
  const version = voice.data?.recorded[language].version ?? '';
  return {
    check: check.data ?? null,
    canRender: voice.data === undefined ? null : voice.data.rendered !== null,
    busy,
    failure,
    sent: outcome?.sent ?? 0,
    refused: outcome?.refused ?? [],
    wordsUrl: `/api/v1/admin/centres/${id}/voice/words.csv?language=${language}`,
    soundOf: (clip) => `/api/v1/centres/${id}/voice/recorded/${language}/${clip}?v=${version}`,
    send: (files) => put(files.map((file) => ({ clip: clipOf(file.name), file }))),
    sendOne: (clip, file) => put([{ clip, file }]),
    remove: async (clip) => {
      const answer = await send({ method: 'DELETE', path: `${path}/${language}/${clip}` });
      setFailure(answer.ok ? null : (answer.problem?.detail ?? unreachable));
      await queries.invalidateQueries({ queryKey: [path] });
    },
  };
}
