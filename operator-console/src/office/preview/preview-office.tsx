import type { ReactElement, ReactNode } from 'react';
import { type Office, OfficeContext } from '../office-context.ts';

const nothing = (): void => undefined;

/** The office of the pictures. */
const drawnOffice: Office = {
  centre: { id: 'demo', name: 'ЦНАП «Центральний»', address: 'вул. Соборна, 59' },
  person: { id: 'u1', name: 'Ірина Мельник' },
  roles: ['administrator', 'supervisor'],
  signOut: nothing,
};

export interface PreviewOfficeProps {
  readonly part?: Partial<Office>;
  readonly children: ReactNode;
}

export function PreviewOffice({ part = {}, children }: PreviewOfficeProps): ReactElement {
  return <OfficeContext value={{ ...drawnOffice, ...part }}>{children}</OfficeContext>;
}
