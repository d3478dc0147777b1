import type { ReactElement } from 'react';
import { WholePage } from '../parts/whole-page.tsx';
import { consoleTexts } from './console-texts.ts';
import { loadPreferences } from './preferences.ts';

/** What stands instead of a page that broke: it needs nothing of what broke. */
export function BrokenPage(): ReactElement {
  const { connection } = consoleTexts[loadPreferences().language];
  const button = { label: connection.reload, onPress: () => window.location.reload() };
  return <WholePage title={connection.brokenTitle} text={connection.brokenText} button={button} />;
}
