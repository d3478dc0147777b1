import type { ReactElement } from 'react';
import { ModeCards } from './mode-cards.tsx';
import { MoreRules } from './more-rules.tsx';
import { RehearsalCard } from './rehearsal-card.tsx';
import './calling.css';

/** 18e: who is next, and what another order would have meant. */
export function CallingPage(): ReactElement {
  return (
    <>
      <div className="cm-cols">
        <ModeCards />
        <RehearsalCard />
      </div>
      <MoreRules />
    </>
  );
}
