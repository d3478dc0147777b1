import { waitText } from '@talon/shared/locale/format.ts';
import { Send } from 'lucide-react';
import type { ReactElement } from 'react';
import { Primary } from '../../parts/primary.tsx';
import { busyOf } from './busy.ts';
import { isReady, settled } from './draft.ts';
import { type ReceptionTools, useReception } from './reception-context.ts';

interface Words {
  readonly label: string;
  readonly hint: string;
}

/** What F2 gives now. */
function wordsOf(page: ReceptionTools): Words {
  const { t, draft, search, view, language } = page;
  const meant = settled(draft, search.code, search.rows?.[search.selected] ?? null);
  const [first] = meant.wanted;
  const name = first === undefined ? null : (search.service(first.id)?.name ?? null);
  if (draft.mode === 'consultation') {
    return { label: t.consult, hint: name === null ? t.consultNothing : t.consultHint(name) };
  }
  if (draft.mode === 'phone') {
    return { label: t.give, hint: isReady(meant) ? t.giveHint : t.printNothing };
  }
  if (meant.code !== null) return { label: t.print, hint: t.appointmentHint };
  if (first === undefined || name === null) return { label: t.print, hint: t.printNothing };
  const wait = busyOf(view, first.id)?.waitMinutes ?? null;
  const hint = wait === null ? t.printFirst(name) : t.printHint(name, waitText(language, wait));
  return { label: t.print, hint };
}

/** The one thing to press for this visitor, and the way without paper. */
export function GiveRow(): ReactElement {
  const page = useReception();
  const { t, draft, search, acts, commands, offlineSince } = page;
  const meant = settled(draft, search.code, search.rows?.[search.selected] ?? null);
  const isOff = !isReady(meant) || commands.running !== null || offlineSince !== null;
  return (
    <section className={draft.mode === 'ticket' ? 'rc-go two' : 'rc-go'}>
      <Primary {...wordsOf(page)} disabled={isOff} onPress={acts.give} />
      {draft.mode === 'ticket' ? (
        <button type="button" className="act" disabled={isOff} onClick={acts.giveLink}>
          <Send className="i" size={24} strokeWidth={1.9} />
          <span>
            {t.link}
            <em>{t.linkHint}</em>
          </span>
          <kbd className="kbd">F4</kbd>
        </button>
      ) : null}
    </section>
  );
}
