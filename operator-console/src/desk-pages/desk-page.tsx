import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { SendContext, sender } from '../app/api.ts';
import type { Preferences } from '../app/preferences.ts';
import { SettingsContext, useOwnSettings } from '../app/settings-context.ts';

export interface DeskPageProps {
  /** A preview's own language and theme, neither read nor stored. */
  readonly fixed?: Preferences;
  readonly children: ReactNode;
}

const nothing = (): void => undefined;

/** What the pages beside the console stand on: this browser's preferences, questions to the API. */
export function DeskPage({ fixed, children }: DeskPageProps): ReactElement {
  const settings = useOwnSettings(fixed);
  const { language } = settings;
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 0 } } }));
  const send = useMemo(() => sender(language, null, nothing), [language]);
  return (
    <SettingsContext value={settings}>
      <QueryClientProvider client={queries}>
        <SendContext value={send}>{children}</SendContext>
      </QueryClientProvider>
    </SettingsContext>
  );
}
