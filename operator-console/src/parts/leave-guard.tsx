import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { DeskDialog } from './dialog.tsx';
import { listOf } from './save-bar.tsx';
import { useCentreTexts } from './use-centre-texts.ts';
import { letClose, useWayOut, type WayOut } from './use-way-out.ts';

/** Asks before a link, «back», a sign-out or a closed tab takes unsaved changes away. */
export function LeaveGuard({
  changes,
}: {
  readonly changes: readonly string[];
}): ReactElement | null {
  const { saving: t } = useCentreTexts();
  const [out, setOut] = useState<WayOut | null>(null);
  const [, navigate] = useLocation();
  const resume = useWayOut(changes.length > 0, setOut);
  if (out === null) return null;
  const leave = (): void => {
    letClose();
    setOut(null);
    if (out.kind === 'press') {
      resume(out.button);
      return;
    }
    const { origin, pathname } = new URL(out.href);
    const isSection = origin === window.location.origin && pathname.startsWith('/console/');
    if (isSection && pathname !== '/console/') navigate(pathname);
    else window.location.assign(out.href);
  };
  return (
    <DeskDialog
      title={t.leaveTitle}
      width={560}
      footer={t.leaveFooter}
      onClose={() => setOut(null)}
      confirm={{ label: t.leave, ready: true, onConfirm: leave }}
    >
      <p>{t.leaveText(listOf(changes, t.more))}</p>
    </DeskDialog>
  );
}
