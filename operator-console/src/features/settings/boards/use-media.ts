import type { MediaAnswer } from '@talon/shared/contract/media.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useState } from 'react';
import { useSendRaw } from '../../../app/raw.ts';
import { useOffice } from '../../../office/office-context.ts';

export interface MediaShelf {
  /** null: not read yet, or not to be had. */
  readonly files: MediaAnswer | null;
  readonly lost: boolean;
  /** The name of the file on its way. */
  readonly sending: string | null;
  /** Why the last file was not taken, by its name. */
  readonly refused: { readonly name: string; readonly why: string } | null;
  readonly upload: (files: readonly File[]) => Promise<void>;
  readonly remove: (id: string, name: string) => Promise<void>;
}

/** Given by a preview instead of the server. */
export const MediaContext = createContext<MediaShelf | null>(null);

/** The centre's pictures and videos; files go up one after another. */
export function useMedia(): MediaShelf {
  const given = use(MediaContext);
  const send = useSendRaw();
  const queries = useQueryClient();
  const { centre } = useOffice();
  const path = `/centres/${encodeURIComponent(centre.id)}/media`;
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<MediaShelf['refused']>(null);
  const { data, isError } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await send({ method: 'GET', path });
      if (answer.ok) return JSON.parse(await answer.blob.text()) as MediaAnswer;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    enabled: given === null,
  });
  if (given !== null) return given;
  const again = () => queries.invalidateQueries({ queryKey: [path] });
  const failed = (name: string, answer: Awaited<ReturnType<typeof send>>): void => {
    if (answer.ok) return;
    const [first] = answer.problem?.errors ?? [];
    setRefused({ name, why: first?.message ?? answer.problem?.detail ?? '' });
  };
  return {
    files: data ?? null,
    lost: isError && data === undefined,
    sending,
    refused,
    upload: async (files) => {
      setRefused(null);
      for (const file of files) {
        setSending(file.name);
        const name = encodeURIComponent(file.name.slice(0, 200));
        const type = 'application/octet-stream';
        const at = `${path}?name=${name}`;
        failed(file.name, await send({ method: 'POST', path: at, body: file, type }));
      }
      setSending(null);
      await again();
    },
    remove: async (id, name) => {
      setRefused(null);
      failed(name, await send({ method: 'DELETE', path: `${path}/${id}` }));
      await again();
    },
  };
}
