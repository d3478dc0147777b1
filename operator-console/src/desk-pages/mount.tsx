import './styles.ts';
import { type ReactElement, StrictMode } from 'react';
import { mountPage } from '../app/mount-page.tsx';

export function mount(page: ReactElement): void {
  mountPage(<StrictMode>{page}</StrictMode>);
}
