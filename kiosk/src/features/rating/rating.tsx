import { newKey } from '@talon/shared/client/api.ts';
import { longestComment, type RatingTopic } from '@talon/shared/contract/rating-topics.ts';
import { Angry, Check, Frown, Laugh, Meh, PenLine, Shield, Smile } from 'lucide-react';
import { type ReactElement, useRef } from 'react';
import { useFrame } from '../frame/frame.ts';
import { Screen } from '../frame/screen.tsx';
import { Keyboard } from '../keyboard/keyboard.tsx';
import { TextField } from '../keyboard/text-field.tsx';
import { useTyping } from '../keyboard/use-typing.ts';
import { isGood } from '../session/reduce-beside.ts';
import type { RatingScreen, Score } from '../session/session.ts';
import './rating.css';

const faces = [
  { score: 1, Icon: Angry },
  { score: 2, Icon: Frown },
  { score: 3, Icon: Meh },
  { score: 4, Icon: Smile },
  { score: 5, Icon: Laugh },
] as const satisfies readonly { score: Score; Icon: typeof Meh }[];

function Faces({ score }: { readonly score: Score | null }): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <fieldset className="faces">
      <legend className="sr">{texts.rating.title}</legend>
      {faces.map(({ score: one, Icon }) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === score}
          onClick={() => dispatch({ type: 'score', score: one })}
        >
          <Icon className="i" size={100} strokeWidth={1.6} />
          <span>{texts.rating.scores[one - 1]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Topics({ screen }: { readonly screen: RatingScreen }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { rating } = texts;
  const good = isGood(screen.score);
  const words = good ? rating.good : rating.bad;
  return (
    <>
      <h2>{good ? rating.goodTopics : rating.badTopics}</h2>
      <div className="chips">
        {(Object.keys(words) as RatingTopic[]).map((topic) => {
          const chosen = screen.topics.includes(topic);
          return (
            <button
              key={topic}
              type="button"
              aria-pressed={chosen}
              onClick={() => dispatch({ type: 'topic', topic })}
            >
              {chosen ? <Check className="i" size={34} strokeWidth={2.4} /> : null}
              {words[topic]}
            </button>
          );
        })}
      </div>
    </>
  );
}

function Anonymous(): ReactElement {
  const { texts } = useFrame();
  return (
    <p className="anon">
      <Shield className="i" size={36} strokeWidth={2} />
      {texts.rating.anonymous}
    </p>
  );
}

function CommentButton({ comment }: { readonly comment: string }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { rating } = texts;
  return (
    <button type="button" className="cmt" onClick={() => dispatch({ type: 'keys', shown: true })}>
      <PenLine className="i" size={40} strokeWidth={2} />
      <span>{comment.trim() === '' ? rating.comment : comment}</span>
      <em>{comment.trim() === '' ? rating.optional : rating.change}</em>
    </button>
  );
}

/** The comment with the keyboard under it: nothing else, so that both are large. */
function Writing({ comment }: { readonly comment: string }): ReactElement {
  const { texts, dispatch, shape } = useFrame();
  const { rating } = texts;
  const isLying = shape === 'landscape';
  const field = useRef<HTMLInputElement>(null);
  const onText = (text: string): void => dispatch({ type: 'typed', text });
  const typing = useTyping(field, comment, longestComment, onText);
  const done = (): void => dispatch({ type: 'keys', shown: false });
  const keys = <Keyboard onType={typing.type} onErase={typing.erase} onHide={done} />;
  const nav = (
    <>
      <nav className="bot" aria-label={rating.comment}>
        <button type="button" className="kb lo solid" onClick={done}>
          {rating.ready}
        </button>
      </nav>
      {isLying ? null : keys}
    </>
  );
  return (
    <Screen kind="rt writing" heading={<h1>{rating.comment}</h1>} nav={nav}>
      <div className="fin">
        <TextField
          field={field}
          text={comment}
          label={rating.commentLabel}
          most={longestComment}
          onText={onText}
        />
      </div>
      <Anonymous />
      {isLying ? keys : null}
    </Screen>
  );
}

/** 13g: one touch is a rating; the rest is asked only once there is one. */
export function Rating({ screen }: { readonly screen: RatingScreen }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { rating } = texts;
  if (screen.keys) return <Writing comment={screen.comment} />;
  const heading = (
    <div className="k-title">
      <h1>{rating.title}</h1>
      <p className="lead">{rating.lead}</p>
    </div>
  );
  const nav = (
    <nav className="bot two" aria-label={rating.title}>
      <button type="button" className="kb" onClick={() => dispatch({ type: 'home' })}>
        {rating.notNow}
      </button>
      <button
        type="button"
        className="kb solid"
        disabled={screen.score === null}
        onClick={() => dispatch({ type: 'send_rating', key: newKey() })}
      >
        {rating.send}
      </button>
    </nav>
  );
  return (
    <Screen kind="rt" heading={heading} nav={nav}>
      <Faces score={screen.score} />
      {screen.score === null ? null : (
        <>
          <Topics screen={screen} />
          <CommentButton comment={screen.comment} />
          <Anonymous />
        </>
      )}
    </Screen>
  );
}
