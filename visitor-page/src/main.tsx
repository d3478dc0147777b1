import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.ts';
import { connectLive } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { Broken } from './app/broken.tsx';
import { Page } from './app/page.tsx';
import { phoneTheme, storedLanguage } from './app/preferences.ts';
import { ticketLink } from './app/ticket-link.ts';
import { Plain, plainIcons } from './features/ticket/plain.tsx';

function BadLink(): ReactElement {
  const { badLink, badLinkText } = visitorTexts[storedLanguage() ?? 'uk'];
  return (
    <main>
      <Plain icon={plainIcons.badLink} number={null} title={badLink} text={badLinkText} />
    </main>
  );
}

document.documentElement.dataset.theme = phoneTheme();
const link = ticketLink(window.location.pathname, window.location.hash);
const element = document.getElementById('root');
if (element) {
  const root = createRoot(element, {
    onUncaughtError: () => root.render(<Broken lang={document.documentElement.lang} />),
  });
  root.render(
    <StrictMode>
      {link === null ? (
        <BadLink />
      ) : (
        <LiveContext value={connectLive()}>
          <Page link={link} />
        </LiveContext>
      )}
    </StrictMode>,
  );
}
