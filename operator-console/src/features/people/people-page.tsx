import type { PeopleAnswer } from '@talon/shared/contract/people.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useCallback, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useCentres } from '../../app/resources.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import type { PeopleDialog } from './people-context.ts';
import type { Tab } from './people-facts.ts';
import { PeopleScreen } from './people-screen.tsx';
import { usePeopleActs } from './use-people-acts.ts';
import { usePeopleTexts } from './use-people-texts.ts';

/** Who is at work changes by itself: the list is asked for anew so often, ms. */
const anewMs = 15_000;

/** The people of the centre. */
export function PeoplePage(): ReactElement {
  const { centre, person } = useOffice();
  const t = usePeopleTexts();
  const send = useSend();
  const queries = useQueryClient();
  const path = `/admin/centres/${encodeURIComponent(centre.id)}/people`;
  const { data, isError, dataUpdatedAt, refetch } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await send<PeopleAnswer>({ method: 'GET', path });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    refetchInterval: anewMs,
  });
  const again = useCallback(() => {
    void queries.invalidateQueries({ queryKey: [path] });
  }, [queries, path]);
  const acts = usePeopleActs(centre.id, again);
  const timeZone = useCentres().data?.items.find(({ id }) => id === centre.id)?.timeZone;
  const [tab, chooseTab] = useState<Tab>('all');
  const [typed, type] = useState('');
  const [chosenId, choose] = useState<string | null>(null);
  const [dialog, open] = useState<PeopleDialog | null>(null);
  if (data === undefined) {
    const way = { label: t.again, onPress: () => void refetch() };
    const what = isError ? { title: t.unreachable, way } : { title: t.connecting };
    return <Notice {...what} person={person.name} />;
  }
  const chosen = data.items.find(({ id }) => id === chosenId) ?? null;
  const seen = { people: data, now: dataUpdatedAt, timeZone: timeZone ?? 'Europe/Kyiv' };
  const wished = { tab, chooseTab, typed, type, chosen, choose, dialog, open };
  return <PeopleScreen page={{ ...seen, ...wished, acts, me: person.id }} />;
}
