import { CircleAlert, Hourglass } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';

export interface CommandNoticesProps {
  readonly commands: {
    readonly repeating: boolean;
    readonly refusal: string | null;
    readonly dismiss: () => void;
  };
}

/** A request that is being repeated, and the server's «no» in the person's words. */
export function CommandNotices({ commands }: CommandNoticesProps): ReactElement {
  const { t } = useSettings();
  return (
    <>
      <div aria-live="polite">
        {commands.repeating ? (
          <p className="notice warn">
            <Hourglass className="i" size={22} strokeWidth={2} />
            <span>{t.connection.repeating}</span>
          </p>
        ) : null}
      </div>
      {commands.refusal === null ? null : (
        <div className="notice bad" role="alert">
          <CircleAlert className="i" size={22} strokeWidth={2} />
          <span>{commands.refusal}</span>
          <button type="button" className="b" onClick={commands.dismiss}>
            {t.understood}
          </button>
        </div>
      )}
    </>
  );
}
