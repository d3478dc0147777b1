import { newKey } from '@talon/shared/client/api.ts';
import { saveDevice } from '@talon/shared/client/pairing/device-store.ts';
import type { PairingAnswer, TokenAnswer } from '@talon/shared/contract/devices.ts';
import { Ticket } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Send } from '../app/api.ts';
import { useSettings } from '../app/settings-context.ts';
import { FieldFault } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { openingWords } from '../start/opening.ts';
import { useSetupTexts } from './use-setup-texts.ts';

/**
 * This browser becomes the centre's kiosk: what a new device and an administrator do with a code
 * between two screens, done by the one person who is both. False: somewhere on the way it failed.
 */
export async function kioskHere(send: Send, centre: string, name: string): Promise<boolean> {
  const post = <T,>(path: string, body: unknown) =>
    send<T>({ method: 'POST', path, body, key: newKey() });
  const asked = await post<PairingAnswer>('/devices/pairings', { kind: 'kiosk' });
  if (!asked.ok) return false;
  const { id, code, secret } = asked.body;
  const claimed = await post<unknown>('/devices/claims', { code, kind: 'kiosk', centre, name });
  if (!claimed.ok) return false;
  const fetched = await post<TokenAnswer>(`/devices/pairings/${id}/token`, { secret });
  if (!fetched.ok || fetched.body.state !== 'claimed') return false;
  const { device, token } = fetched.body;
  saveDevice({ token, id: device.id, kind: 'kiosk', centre, zone: null, window: null });
  return true;
}

export interface FirstTicketProps {
  readonly onOpen: () => Promise<boolean>;
  /** The centre is closed now; with the offset of its time zone. */
  readonly opensAt: string | null;
}

/** The first ticket: the kiosk on this very computer. */
export function FirstTicket({ onOpen, opensAt }: FirstTicketProps): ReactElement {
  const { ticket: t } = useSetupTexts();
  const [state, set] = useState<'rest' | 'running' | 'failed'>('rest');
  const open = async (): Promise<void> => {
    set('running');
    if (!(await onOpen())) set('failed');
  };
  return (
    <section className="su-part">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <ClosedNow opensAt={opensAt} />
      <button
        type="button"
        className="b lg solid"
        disabled={state === 'running'}
        onClick={() => void open()}
      >
        <Ticket className="i" size={20} strokeWidth={2} />
        {t.here}
      </button>
      {state === 'failed' ? <FieldFault id="su-kiosk" text={t.failed} /> : null}
    </section>
  );
}

/** Centres are set up on days off, too: the kiosk would give no ticket, and says so there. */
function ClosedNow({ opensAt }: Pick<FirstTicketProps, 'opensAt'>): ReactElement | null {
  const { ticket: t } = useSetupTexts();
  const { start } = usePageTexts();
  const { language } = useSettings();
  const when = opensAt === null ? null : openingWords(start, language, opensAt, Date.now());
  if (when === null) return null;
  return (
    <p className="su-closed">
      {t.closed(when)} <a href="/console/settings/#hours">{t.hours}</a>
    </p>
  );
}
