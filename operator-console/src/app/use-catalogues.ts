import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSend } from './api.ts';
import { useSettings } from './settings-context.ts';

const none: readonly MenuAnswer[] = [];

/**
 * The services in every language, the person's first: a word of any of them finds the service. They
 * are read again when the catalogue of the hall says that it has changed.
 */
export function useCatalogues(centre: string, catalogue: string | null): readonly MenuAnswer[] {
  const send = useSend();
  const { language } = useSettings();
  const { data = none } = useQuery({
    queryKey: ['catalogues', centre, catalogue],
    queryFn: () =>
      Promise.all(
        languages.map(async (one) => {
          const path = `/centres/${centre}/menu?language=${one}`;
          const answer = await send<MenuAnswer>({ method: 'GET', path });
          if (!answer.ok) throw new Error(answer.problem?.code ?? 'unreachable');
          return answer.body;
        }),
      ),
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
  });
  return useMemo(() => {
    const shown = data[languages.indexOf(language)];
    return shown === undefined ? none : [shown, ...data.filter((one) => one !== shown)];
  }, [data, language]);
}
