import type { FeedbackAnswer } from '@talon/shared/contract/feedback.ts';
import { clockTime, dayOfMonth } from '@talon/shared/locale/format.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSend } from '../../app/api.ts';
import { read } from '../../app/resources.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useHall } from './hall-context.ts';

type Said = FeedbackAnswer['items'][number];

/** What visitors think, behind the mean of it: the newest first, of today and before. */
export function FeedbackDialog(): ReactElement {
  const { centre, t, open } = useHall();
  const { feedback: texts } = t;
  const { items, isLost, more } = useFeedback(centre);
  return (
    <DeskDialog title={texts.title} footer={texts.footer} onClose={() => open(null)}>
      {items === null ? <p className="hl-text">{isLost ? texts.lost : texts.asking}</p> : null}
      {items?.length === 0 ? <p className="hl-text">{texts.none}</p> : null}
      <ul className="hl-fb">
        {items?.map((said) => (
          <SaidRow key={said.id} said={said} />
        ))}
      </ul>
      {more === null ? null : (
        <button type="button" className="b" onClick={more}>
          {texts.more}
        </button>
      )}
    </DeskDialog>
  );
}

function useFeedback(centre: string) {
  const send = useSend();
  const path = `/centres/${centre}/feedback`;
  const { data, isError, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam }) => read<FeedbackAnswer>(send, `${path}${pageParam}`),
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next === undefined ? undefined : `?cursor=${next}`),
    staleTime: 0,
  });
  return {
    items: data?.pages.flatMap((page) => page.items) ?? null,
    isLost: isError && data === undefined,
    more: hasNextPage ? () => void fetchNextPage() : null,
  };
}

function SaidRow({ said }: { readonly said: Said }): ReactElement {
  const { t, language, view } = useHall();
  const { score, topics, comment, source } = said;
  const { feedback: texts } = t;
  const at = Date.parse(said.at);
  const about = topics.map((topic) => texts.topics[topic]).join(', ');
  return (
    <li>
      <b className={score <= 2 ? 'num low' : 'num'}>
        <Star className="i" size={16} strokeWidth={2} />
        {texts.score(score)}
      </b>
      <span>
        {comment}
        {about === '' ? null : <small>{about}</small>}
      </span>
      <em className="num">
        {clockTime(language, view.timeZone, at)}
        <small>{dayOfMonth(language, view.timeZone, at)}</small>
        <small>{texts.from[source]}</small>
      </em>
    </li>
  );
}
