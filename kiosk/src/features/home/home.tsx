import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import { ArrowLeft, ArrowRight, HeartHandshake, Search } from 'lucide-react';
import type { ReactElement } from 'react';
import { type Figures, serviceCount } from '../catalogue/catalogue.ts';
import { evenPages } from '../catalogue/paging.ts';
import { useFrame } from '../frame/frame.ts';
import { Rich } from '../frame/rich.tsx';
import { Screen } from '../frame/screen.tsx';
import type { Session } from '../session/session.ts';
import { PaperNote } from '../ticket/paper-note.tsx';
import { Tile } from './tile.tsx';
import { tilesPerPage } from './tiles-per-page.ts';
import { Ways } from './ways.tsx';
import './home.css';

export interface HomeProps {
  readonly catalogue: MenuAnswer;
  readonly view: MenuView | null;
  readonly figures: Figures;
  readonly session: Session;
}

/** What is being done, when it is more than taking a first ticket. */
function purposeOfVisit(session: Session, texts: ReturnType<typeof useFrame>['texts']) {
  if (session.browsing) return texts.services.browse;
  if (session.ticket !== null) return texts.home.adding(session.ticket.number);
  if (session.chosen.length > 0) return texts.home.addingMore(session.chosen.length);
  if (session.priority === 'legal') return texts.home.priorityOn;
  return null;
}

function Title({ session, view }: Pick<HomeProps, 'session' | 'view'>): ReactElement {
  const { texts, look } = useFrame();
  const doing = purposeOfVisit(session, texts);
  return (
    <div className="k-title">
      <h1>{texts.home.title}</h1>
      {doing === null ? (
        <>
          {look.large ? null : <HallNow view={view} />}
          <PaperNote />
        </>
      ) : (
        <p className="k-live k-doing">{doing}</p>
      )}
    </div>
  );
}

/** Not known yet, its line is kept free: nothing moves away under a finger when it comes. */
function HallNow({ view }: { readonly view: MenuView | null }): ReactElement {
  const { texts } = useFrame();
  if (view === null) return <p className="k-live">{'\u00a0'}</p>;
  return (
    <p className="k-live">
      <span className="live" />
      <span>
        <Rich text={texts.home.now(view.totalWaiting, view.openWindows, view.waitMinutes)} />
      </span>
    </p>
  );
}

/** The count leaves when the text is large or the button narrow: it only invites. */
function SearchButton({ services }: { readonly services: number }): ReactElement {
  const { texts, look, shape, dispatch } = useFrame();
  const { open, openShort, example, count } = texts.search;
  const isShort = look.large || look.reach;
  const isWide = !isShort && shape === 'portrait';
  return (
    <button type="button" className="k-search" onClick={() => dispatch({ type: 'search' })}>
      <Search className="i" size={44} strokeWidth={2.2} />
      <span>{isShort ? openShort : open(example)}</span>
      {isWide ? <em>{count(services)}</em> : null}
    </button>
  );
}

function PriorityButton({ short }: { readonly short: boolean }): ReactElement {
  const { texts, dispatch } = useFrame();
  const ask = (): void => dispatch({ type: 'priority' });
  if (short) {
    return (
      <button type="button" className="kb lo k-prio-short" onClick={ask}>
        <HeartHandshake className="i" size={48} strokeWidth={2} />
        {texts.home.priorityShort}
      </button>
    );
  }
  return (
    <button type="button" className="k-prio" onClick={ask}>
      <HeartHandshake className="i" size={56} strokeWidth={1.8} />
      <span>
        <b>{texts.home.priority}</b>
        <span>{texts.home.priorityWho}</span>
      </span>
      <ArrowRight className="i go" size={40} strokeWidth={2.2} />
    </button>
  );
}

function MoreButton(props: { page: number; pages: number; left: number; first: number }) {
  const { texts, dispatch } = useFrame();
  const { page, pages, left, first } = props;
  const last = page === pages - 1;
  return (
    <button
      type="button"
      className="kb lo solid"
      onClick={() => dispatch({ type: 'page', page: last ? 0 : page + 1 })}
    >
      {last ? <ArrowLeft className="i" size={44} strokeWidth={2.2} /> : null}
      {last ? texts.home.first(first) : texts.home.more(left)}
      {last ? null : <ArrowRight className="i" size={44} strokeWidth={2.2} />}
    </button>
  );
}

function LeaveButton({ onTouch }: { readonly onTouch: () => void }): ReactElement {
  const { texts } = useFrame();
  return (
    <button type="button" className="kb lo" onClick={onTouch}>
      <ArrowLeft className="i" size={44} strokeWidth={2.2} />
      {texts.frame.back}
    </button>
  );
}

/** 01, 04: categories as tiles; the rest of the screen only says how to get more. */
export function Home({ catalogue, view, figures, session }: HomeProps): ReactElement {
  const { texts, look, shape, dispatch } = useFrame();
  const size = tilesPerPage(shape, look);
  const pages = evenPages(catalogue.categories.length, size);
  const at = session.screen.at === 'home' ? Math.min(session.screen.page, pages.length - 1) : 0;
  const shown = pages[at] ?? { from: 0, to: 0 };
  const doing = purposeOfVisit(session, texts) !== null;
  const priority = catalogue.centre.legalPriority && !doing;
  const left = catalogue.categories.length - shown.to;
  const leave = session.browsing ? { type: 'browse' as const } : { type: 'back' as const };
  const short = shape === 'portrait' && (look.large || look.reach);
  const plain = !doing;
  const nav = (
    <nav className="k-pages" aria-label={texts.services.categories}>
      {doing ? <LeaveButton onTouch={() => dispatch(leave)} /> : null}
      {plain && shape === 'landscape' ? <Ways short /> : null}
      {priority ? <PriorityButton short={(look.large || look.reach) && pages.length > 1} /> : null}
      {pages.length > 1 ? (
        <MoreButton page={at} pages={pages.length} left={left} first={size} />
      ) : null}
    </nav>
  );
  return (
    <Screen kind="home" heading={<Title session={session} view={view} />} nav={nav}>
      {short ? (
        <div className="k-find">
          <SearchButton services={serviceCount(catalogue)} />
          {plain ? <Ways short /> : null}
        </div>
      ) : (
        <>
          {plain && shape === 'portrait' ? <Ways short={false} /> : null}
          <SearchButton services={serviceCount(catalogue)} />
        </>
      )}
      <div className={`k-grid of-${size}`}>
        {catalogue.categories.slice(shown.from, shown.to).map((category) => (
          <Tile
            key={category.id}
            category={category}
            busy={session.browsing ? null : figures.category(category.id)}
            onTouch={() => dispatch({ type: 'category', category: category.id })}
          />
        ))}
        {catalogue.categories.length === 0 ? (
          <p className="lead">{texts.services.emptyMenu}</p>
        ) : null}
      </div>
    </Screen>
  );
}
