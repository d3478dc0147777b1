import type { AccountAnswer } from '@talon/shared/contract/account.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSend } from '../../app/api.ts';
import { useCentres } from '../../app/resources.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { useAccountActs } from './account-acts.ts';
import { AccountScreen } from './account-screen.tsx';
import { useAccountTexts } from './use-account-texts.ts';

const path = '/account';

/** The own account of whoever is signed in. */
export function AccountPage(): ReactElement {
  const { centre, person } = useOffice();
  const centres = useCentres().data?.items;
  const timeZone = centres?.find(({ id }) => id === centre.id)?.timeZone ?? 'Europe/Kyiv';
  const t = useAccountTexts();
  const send = useSend();
  const queries = useQueryClient();
  const acts = useAccountActs();
  const { data, isError } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await send<AccountAnswer>({ method: 'GET', path });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    retry: 3,
  });
  if (data === undefined) {
    return <Notice title={isError ? t.unreachable : t.connecting} person={person.name} />;
  }
  const again = (): void => void queries.invalidateQueries({ queryKey: [path] });
  return <AccountScreen account={data} acts={acts} timeZone={timeZone} onChanged={again} />;
}
