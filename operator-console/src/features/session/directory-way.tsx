import type { WaysAnswer } from '@talon/shared/contract/session.ts';
import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { sender } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { useAccountTexts } from '../account/use-account-texts.ts';

const path = '/session/ways';

function useWays(): WaysAnswer | undefined {
  const { language } = useSettings();
  const { data } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const send = sender(language, null, () => undefined);
      const answer = await send<WaysAnswer>({ method: 'GET', path });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

/** Beside the password, where the installation has a directory of its own. */
export function DirectoryWay({ drawn }: { readonly drawn?: boolean }): ReactElement | null {
  const { directory: t } = useAccountTexts();
  const start = useWays()?.directory?.start ?? (drawn ? '#' : null);
  if (start === null) return null;
  return (
    <div className="ac-way">
      <span>{t.or}</span>
      <a className="b lg" href={`${start}?to=${encodeURIComponent(window.location.pathname)}`}>
        <Building2 className="i" size={20} strokeWidth={2} />
        {t.enter}
      </a>
    </div>
  );
}
