import { newKey } from '@talon/shared/client/api.ts';
import { createWishKeys } from '@talon/shared/client/intentions.ts';
import type { LinkAnswer, PersonItem } from '@talon/shared/contract/people.ts';
import { Copy, Link2 } from 'lucide-react';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { Send } from '../app/api.ts';
import { wishOf } from '../app/wishes.ts';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { Refusal } from '../desk-pages/refusal.tsx';
import { TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { copyText } from '../parts/copy-text.ts';
import { createInvite } from '../parts/invitation.ts';
import { tidyLogin } from './draft.ts';
import { useSetupTexts } from './use-setup-texts.ts';

export interface Invited {
  readonly link: string | null;
  readonly failure: Failure | null;
}

interface NewOperator {
  readonly name: string;
  readonly login: string;
}

/** Adds the operator and asks for the one-time link that lets them in. */
export function createInviting(): (
  send: Send,
  centre: string,
  person: NewOperator,
  silence: string,
) => Promise<Invited> {
  const invite = createInvite<NewOperator, PersonItem, LinkAnswer>();
  const keys = createWishKeys(newKey);
  return async (send, centre, person, silence) => {
    const people = `/admin/centres/${encodeURIComponent(centre)}/people`;
    const ask = async <T,>(method: 'POST' | 'PATCH', to: string, body: object) => {
      const request = { method, path: people + to, body };
      const wish = wishOf(request);
      const answer = await send<T>({ ...request, key: keys.of(wish) });
      if (answer.ok) return { body: answer.body };
      if (answer.problem !== null) keys.settle(wish);
      return { failure: failureOf(answer, silence) ?? { code: '', text: silence, fields: {} } };
    };
    const at = (id: string): string => `/${encodeURIComponent(id)}`;
    const steps = {
      add: (one: NewOperator) =>
        ask<PersonItem>('POST', '', { ...one, roles: ['operator'], rights: [] }),
      change: (id: string, one: NewOperator) => ask<PersonItem>('PATCH', at(id), one),
      makeLink: (id: string) => ask<LinkAnswer>('POST', `${at(id)}/link`, {}),
    };
    const done = await invite(steps, person);
    return 'failure' in done
      ? { link: null, failure: done.failure }
      : { link: done.body.link.link, failure: null };
  };
}

export interface FirstOperatorProps {
  readonly onInvite: (person: { name: string; login: string }) => Promise<Invited>;
  /** A preview's. */
  readonly initial?: Invited;
}

export function FirstOperator({ onInvite, initial }: FirstOperatorProps): ReactElement {
  const { operator: t } = useSetupTexts();
  const { loginHelp } = usePageTexts().firstRun;
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [{ link, failure }, set] = useState<Invited>(initial ?? { link: null, failure: null });
  const [running, setRunning] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRunning(true);
    set(await onInvite({ name: name.trim(), login }));
    setRunning(false);
  };
  if (link !== null) return <InvitationLink link={link} />;
  const { fields = {}, text = null } = failure ?? {};
  return (
    <form className="su-part" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{t.title}</h2>
      <TextField
        label={t.name}
        maxLength={100}
        value={name}
        onValue={setName}
        fault={fields.name?.text ?? null}
      />
      <TextField
        label={t.login}
        help={loginHelp}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        value={login}
        onValue={(typed) => setLogin(tidyLogin(typed))}
        fault={fields.login?.text ?? null}
      />
      <Refusal text={Object.keys(fields).length > 0 ? null : text} />
      <button
        type="submit"
        className="b lg"
        disabled={running || name.trim() === '' || login === ''}
      >
        <Link2 className="i" size={20} strokeWidth={2} />
        {t.invite}
      </button>
    </form>
  );
}

function InvitationLink({ link }: { readonly link: string }): ReactElement {
  const { operator: t } = useSetupTexts();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(link));
  return (
    <section className="su-part">
      <h2>{t.title}</h2>
      <p role="status">{t.link}</p>
      <p className="su-link">
        <code>{link}</code>
      </p>
      <button type="button" className="b" onClick={() => void copy()}>
        <Copy className="i" size={16} strokeWidth={2} />
        {copied ? t.copied : t.copy}
      </button>
    </section>
  );
}
