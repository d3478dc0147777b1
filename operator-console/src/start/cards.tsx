import type { StartTexts } from '@talon/shared/locale/start/uk.ts';
import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import board from './pictures/board.webp';
import console from './pictures/console.webp';
import kiosk from './pictures/kiosk.webp';
import pair from './pictures/pair.webp';
import sign from './pictures/sign.webp';
import ticket from './pictures/ticket.webp';

interface Card {
  readonly name: keyof StartTexts['start']['cards'];
  readonly href: string;
  readonly picture: string;
  readonly shape: 'wide' | 'tall' | 'band';
}

const cards: readonly Card[] = [
  { name: 'kiosk', href: '/kiosk/', picture: kiosk, shape: 'tall' },
  { name: 'board', href: '/board/', picture: board, shape: 'wide' },
  { name: 'console', href: '/console/', picture: console, shape: 'wide' },
  { name: 'ticket', href: '/t/preview', picture: ticket, shape: 'tall' },
  { name: 'sign', href: '/sign/', picture: sign, shape: 'band' },
  { name: 'pair', href: '/pair/', picture: pair, shape: 'wide' },
];

/** What can be opened, each with its picture. The whole card is the link. */
export function Cards({ demo }: { readonly demo: boolean }): ReactElement {
  const { start: t } = usePageTexts();
  return (
    <nav className="cards" aria-label={t.choose}>
      {cards.map(({ name, href, picture, shape }) => (
        <a className="cd" key={name} href={href}>
          <span className={`ph ${shape}`}>
            <img src={picture} alt="" />
          </span>
          <span className="ct">
            <span>
              <b>{t.cards[name].name}</b>
              {demo && name === 'console' ? t.demoLine : t.cards[name].line}
            </span>
            <ArrowRight className="i" size={22} strokeWidth={2.2} />
          </span>
        </a>
      ))}
    </nav>
  );
}
