import type { PersonItem } from '@talon/shared/contract/people.ts';
import { KeyRound, LogOut, ShieldOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { type Done, usePeople } from './people-context.ts';
import { usePeopleTexts } from './use-people-texts.ts';

export interface PersonActionsProps {
  readonly item: PersonItem;
  readonly isChanged: boolean;
  readonly onSave: () => void;
  readonly onNews: (news: string | null) => void;
  readonly onRefusal: (text: string | null) => void;
}

/** What may be done about a person's way in; who works elsewhere too is not ours to shut out. */
export function PersonActions(props: PersonActionsProps): ReactElement {
  const { item, isChanged, onSave } = props;
  const { me } = usePeople();
  const t = usePeopleTexts();
  const isOurs = !item.isElsewhere && item.id !== me;
  return (
    <div className="pp-do">
      {isOurs && item.state !== 'disabled' ? <Ways {...props} /> : null}
      <div className="pp-pair">
        {isOurs ? <Access {...props} /> : null}
        <button type="button" className="b solid" disabled={!isChanged} onClick={onSave}>
          {t.save}
        </button>
      </div>
    </div>
  );
}

function Access({ item, onRefusal }: PersonActionsProps): ReactElement {
  const { acts, open } = usePeople();
  const { detail: t } = usePeopleTexts();
  if (item.state !== 'disabled') {
    return (
      <button
        type="button"
        className="b neg"
        onClick={() => open({ kind: 'disable', person: item })}
      >
        {t.disable}
      </button>
    );
  }
  const enable = async (): Promise<void> => {
    const done = await acts.setAccess(item.id, true);
    onRefusal('failure' in done ? done.failure.text : null);
  };
  return (
    <button type="button" className="b" onClick={() => void enable()}>
      {t.enable}
    </button>
  );
}

function Ways({ item, onNews, onRefusal }: PersonActionsProps): ReactElement {
  const { acts, open } = usePeople();
  const { detail: t } = usePeopleTexts();
  const said = (done: Done<unknown>, news: string): void => {
    onRefusal('failure' in done ? done.failure.text : null);
    onNews('failure' in done ? null : news);
  };
  const makeLink = async (): Promise<void> => {
    const done = await acts.makeLink(item.id);
    if ('failure' in done) onRefusal(done.failure.text);
    else open({ kind: 'link', person: item, link: done.body });
  };
  return (
    <div className="pp-ways">
      {item.state === 'invited' ? (
        <button type="button" className="b" onClick={() => void makeLink()}>
          <KeyRound className="i" size={16} strokeWidth={2} />
          {t.newLink}
        </button>
      ) : (
        <button type="button" className="b" onClick={() => open({ kind: 'reset', person: item })}>
          <KeyRound className="i" size={16} strokeWidth={2} />
          {t.newPassword}
        </button>
      )}
      <button
        type="button"
        className="b"
        disabled={!item.isSignedIn}
        onClick={() => void acts.endSessions(item.id).then((done) => said(done, t.signedOut))}
      >
        <LogOut className="i" size={16} strokeWidth={2} />
        {t.endSessions}
      </button>
      {item.secondFactor ? (
        <button
          type="button"
          className="b"
          onClick={() =>
            void acts.resetSecondFactor(item.id).then((done) => said(done, t.secondReset))
          }
        >
          <ShieldOff className="i" size={16} strokeWidth={2} />
          {t.resetSecond}
        </button>
      ) : null}
    </div>
  );
}
