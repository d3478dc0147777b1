import type { ReactElement } from 'react';
import { NoticeCard, type NoticeCardProps } from '../pair/notice-card.tsx';
import { PairScreen } from '../pair/pair-screen.tsx';
import { useOfficeTexts } from './use-office-texts.ts';

export interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly person?: string;
  /** Instead of signing in as somebody else. */
  readonly way?: NoticeCardProps['way'];
  readonly onSignOut?: () => void;
}

const nothing = (): void => undefined;

/** No section can be shown now: why, and the way on. */
export function Notice(props: NoticeProps): ReactElement {
  const { title, text = '', person, way, onSignOut = nothing } = props;
  const t = useOfficeTexts();
  const other = { label: t.otherPerson, onPress: onSignOut };
  const offered = way ?? (person === undefined || text === '' ? undefined : other);
  return (
    <PairScreen person={person ?? null} onSignOut={onSignOut}>
      <NoticeCard title={title} text={text} {...(offered === undefined ? {} : { way: offered })} />
    </PairScreen>
  );
}
