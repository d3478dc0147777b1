import { useReloadWhen } from '@talon/shared/client/device/reload.ts';
import { useAskedSession } from '../app/use-asked-session.ts';

/** A live room that refuses this page: too old, it is loaded anew; without a session, it is told. */
export function useFreshPage(refused: string | null): void {
  useAskedSession(refused);
  useReloadWhen(refused === 'client_too_old');
}
