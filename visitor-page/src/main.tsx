import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.ts';
import { connectLive } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { Page } from './app/page.tsx';
import { phoneTheme, storedLanguage } from './app/preferences.ts';
import { ticketLink } from './app/ticket-link.ts';
import { Plain, plainIcons } from './features/ticket/plain.tsx';

document.documentElement.dataset.theme = phoneTheme();
const link = ticketLink(window.location.pathname, window.location.hash);
const root = document.getElementById('root');
if (root) {
  const texts = visitorTexts[storedLanguage() ?? 'uk'];
  createRoot(root).render(
    <StrictMode>
      {link === null ? (
        <main>
          <Plain
            icon={plainIcons.badLink}
            number={null}
            title={texts.badLink}
            text={texts.badLinkText}
          />
        </main>
      ) : (
        <LiveContext value={connectLive()}>
          <Page link={link} />
        </LiveContext>
      )}
    </StrictMode>,
  );
}
