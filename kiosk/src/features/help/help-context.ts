import { createContext, use } from 'react';

/** How the visitor's call for staff stands; `absent`: it cannot be called from here. */
export type HelpState = 'absent' | 'none' | 'called' | 'coming' | 'failed';

export interface Help {
  readonly state: HelpState;
  /** Calls, or takes the call back. */
  readonly touch: () => void;
}

const absent: Help = { state: 'absent', touch: () => undefined };

export const HelpContext = createContext<Help>(absent);

export function useHelp(): Help {
  return use(HelpContext);
}
