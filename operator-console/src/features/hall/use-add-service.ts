import type { WindowsAnswer } from '@talon/shared/contract/windows.ts';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { useHall } from './hall-context.ts';
import { profileBodyOf, withService } from './profile-draft.ts';

/** One more service for a window, behind those it has. The profile is read anew: it may have changed. */
export function useAddService(): (wanted: {
  readonly window: string;
  readonly service: string;
}) => Promise<Failure | null> {
  const send = useSend();
  const { act, centre } = useHall();
  const { t } = useSettings();
  return async ({ window, service }) => {
    const answer = await send<WindowsAnswer>({
      method: 'GET',
      path: `/centres/${centre}/windows`,
    });
    if (!answer.ok) return failureOf(answer, t.connection.unreachable);
    const profile = answer.body.items.find(({ id }) => id === window)?.profile ?? [];
    const body = profileBodyOf(withService(profile, service));
    return act({ method: 'PUT', path: `/windows/${window}/profile`, body });
  };
}
