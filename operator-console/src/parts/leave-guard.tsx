import { type ReactElement, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { DeskDialog } from './dialog.tsx';
import { listOf } from './save-bar.tsx';
import { useCentreTexts } from './use-centre-texts.ts';

const closing = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Where a press leads, when it leads away from this page in this tab. */
function leadsTo(event: MouseEvent): string | null {
  const isOther = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (isOther || !(event.target instanceof Element)) return null;
  const link = event.target.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return null;
  const { origin, pathname } = new URL(link.href);
  const isHere = origin === window.location.origin && pathname === window.location.pathname;
  return isHere ? null : link.href;
}

/** Asks before a link or a closed tab takes unsaved changes away. */
export function LeaveGuard({
  changes,
}: {
  readonly changes: readonly string[];
}): ReactElement | null {
  const { saving: t } = useCentreTexts();
  const [to, setTo] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const isDirty = changes.length > 0;
  useEffect(() => {
    if (!isDirty) return undefined;
    const pressed = (event: MouseEvent): void => {
      const href = leadsTo(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(href);
    };
    // Before the link itself hears of it.
    document.addEventListener('click', pressed, { capture: true });
    window.addEventListener('beforeunload', closing);
    return () => {
      document.removeEventListener('click', pressed, { capture: true });
      window.removeEventListener('beforeunload', closing);
    };
  }, [isDirty]);
  if (to === null) return null;
  const leave = (): void => {
    window.removeEventListener('beforeunload', closing);
    const { origin, pathname } = new URL(to);
    const isSection = origin === window.location.origin && pathname.startsWith('/console/');
    if (isSection && pathname !== '/console/') navigate(pathname);
    else window.location.assign(to);
  };
  return (
    <DeskDialog
      title={t.leaveTitle}
      width={560}
      footer={t.leaveFooter}
      onClose={() => setTo(null)}
      confirm={{ label: t.leave, ready: true, onConfirm: leave }}
    >
      <p>{t.leaveText(listOf(changes, t.more))}</p>
    </DeskDialog>
  );
}
