import { newKey } from '@talon/shared/client/api.ts';
import type { ScheduleBody, SchedulesAnswer } from '@talon/shared/contract/report-schedules.ts';
import { type ReactElement, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useOffice } from '../../office/office-context.ts';
import { MailScreen } from './mail-screen.tsx';
import type { TabProps } from './tab-props.ts';
import { useRead } from './use-read.ts';

/** Who gets which report by e-mail. */
export function MailPage({ centre }: TabProps): ReactElement {
  const { roles } = useOffice();
  const send = useSend();
  const path = `/centres/${centre}/reports/schedules`;
  const schedules = useRead<SchedulesAnswer>(path);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const act = async (request: Parameters<typeof send>[0]): Promise<boolean> => {
    setSaving(true);
    const answer = await send({ ...request, key: newKey() });
    setSaving(false);
    setRefused(answer.ok ? null : (answer.problem?.detail ?? ''));
    if (answer.ok) schedules.again();
    return answer.ok;
  };
  return (
    <MailScreen
      mayChange={roles.includes('administrator')}
      schedules={schedules}
      saving={saving}
      refused={refused}
      onAdd={(body: ScheduleBody) => act({ method: 'POST', path, body })}
      onRemove={(id) => act({ method: 'DELETE', path: `${path}/${id}` })}
    />
  );
}
