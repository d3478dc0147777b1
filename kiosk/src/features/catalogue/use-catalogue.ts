import { callApi } from '@talon/shared/client/api.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Kept, keepCatalogue, loadCatalogue } from './kept-catalogue.ts';

const retryMs = 5000;

/**
 * The catalogue in every language, fetched once its mark is known and again when it changes, the
 * language in use first, also in the answer. What was fetched stays: documents can be read and
 * services found without the server.
 */
export function useCatalogue(
  centre: string,
  token: string,
  language: Language,
  mark: string | null,
): readonly MenuAnswer[] {
  const [kept, setKept] = useState<Kept>(() => loadCatalogue(centre));
  const fetched = useRef(new Map<Language, string | null>());
  useEffect(() => {
    if (mark === null) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      for (const next of [language, ...languages.filter((other) => other !== language)]) {
        if (fetched.current.has(next) && fetched.current.get(next) === mark) continue;
        const path = `/centres/${encodeURIComponent(centre)}/menu?language=${next}`;
        const answer = await callApi<MenuAnswer>({ method: 'GET', path, token, language: next });
        if (stopped) return;
        if (!answer.ok) {
          timer = setTimeout(() => void load(), retryMs);
          return;
        }
        fetched.current.set(next, mark);
        setKept((before) => ({ ...before, [next]: answer.body }));
      }
    };
    void load();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [centre, token, language, mark]);
  useEffect(() => {
    if (fetched.current.size === languages.length) keepCatalogue(centre, kept);
  }, [centre, kept]);
  return useMemo(
    () =>
      [language, ...languages].flatMap((one, at, all) => {
        const answer = all.indexOf(one) === at ? kept[one] : undefined;
        return answer === undefined ? [] : [answer];
      }),
    [kept, language],
  );
}
