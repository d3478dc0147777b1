import type { Role } from '@talon/shared/contract/session.ts';
import { createContext, use } from 'react';

export interface OtherCentre {
  readonly id: string;
  readonly name: string;
}

/** Who sits before an office page, and at which centre. */
export interface Office {
  readonly centre: {
    readonly id: string;
    readonly name: string;
    readonly address: string;
  };
  /** Others where this person works, and the way to them. */
  readonly others?: readonly OtherCentre[];
  readonly onCentre?: (id: string) => void;
  readonly person: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly signOut: () => void;
  /** What needs attention in the hall; 0 also for whoever does not run it. */
  readonly alerts?: number;
}

export const OfficeContext = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = use(OfficeContext);
  if (office === null) throw new Error('OfficeContext is missing');
  return office;
}
