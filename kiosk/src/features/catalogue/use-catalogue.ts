import { callApi } from '@talon/shared/client/api.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Kept, keepCatalogue, loadCatalogue } from './kept-catalogue.ts';

const retryMs = 5000;

/**
 * Whether it is to be fetched: by its mark, once that is known. Before, only a screen without any
 * words is worth a request.
 */
export function isMissing(answer: MenuAnswer | undefined, mark: string | null): boolean {
  return answer === undefined || (mark !== null && answer.catalogue !== mark);
}

/**
 * The catalogue in every language, the language in use first, also in the answer. It is fetched
 * when another one than the kept is named by its mark, and stays: the first screen is drawn from
 * it, documents can be read and services found without the server.
 */
export function useCatalogue(
  centre: string,
  token: string,
  language: Language,
  mark: string | null,
): readonly MenuAnswer[] {
  const [kept, setKept] = useState<Kept>(() => loadCatalogue(centre));
  const known = useRef(kept);
  const coming = useRef(new Map<Language, Promise<boolean>>());
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchOne = async (next: Language): Promise<boolean> => {
      const path = `/centres/${encodeURIComponent(centre)}/menu?language=${next}`;
      const answer = await callApi<MenuAnswer>({ method: 'GET', path, token, language: next });
      coming.current.delete(next);
      if (!answer.ok) return false;
      known.current = { ...known.current, [next]: answer.body };
      setKept(known.current);
      keepCatalogue(centre, next, answer.body);
      return true;
    };
    const load = async (): Promise<void> => {
      for (const next of mark === null ? [language] : inTurn(language)) {
        // Asked for already, in the first moment: its mark is looked at when it is there.
        await coming.current.get(next);
        if (stopped) return;
        if (!isMissing(known.current[next], mark)) continue;
        const asked = fetchOne(next);
        coming.current.set(next, asked);
        const came = await asked;
        if (stopped) return;
        if (!came) {
          timer = setTimeout(() => void load(), retryMs);
          return;
        }
      }
    };
    void load();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [centre, token, language, mark]);
  return useMemo(() => inTurn(language).flatMap((one) => kept[one] ?? []), [kept, language]);
}

function inTurn(first: Language): readonly Language[] {
  return [first, ...languages.filter((other) => other !== first)];
}
