import type { StartTexts } from '@talon/shared/locale/start/uk.ts';
import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

/** Made by `npm run screenshots`; one set a language. */
const pictures = import.meta.glob<string>('./pictures/*/*.webp', {
  eager: true,
  import: 'default',
});

interface Card {
  readonly name: keyof StartTexts['start']['cards'];
  readonly href: string;
  readonly shape: 'wide' | 'tall' | 'band';
}

const cards: readonly Card[] = [
  { name: 'kiosk', href: '/kiosk/', shape: 'tall' },
  { name: 'board', href: '/board/', shape: 'wide' },
  { name: 'console', href: '/console/', shape: 'wide' },
  { name: 'ticket', href: '/t/preview', shape: 'tall' },
  { name: 'sign', href: '/sign/', shape: 'band' },
  { name: 'pair', href: '/pair/', shape: 'wide' },
];

/** What can be opened, each with its picture. The whole card is the link. */
export function Cards({ demo }: { readonly demo: boolean }): ReactElement {
  const { start: t } = usePageTexts();
  const { language } = useSettings();
  return (
    <nav className="cards" aria-label={t.choose}>
      {cards.map(({ name, href, shape }) => (
        <a className="cd" key={name} href={href}>
          <span className={`ph ${shape}`}>
            <img src={pictures[`./pictures/${language}/${name}.webp`]} alt="" />
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
