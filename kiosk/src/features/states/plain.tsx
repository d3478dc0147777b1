import { LoaderCircle, RotateCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { StateScreen } from './state-screen.tsx';

/** Before the first answer. */
export function Connecting(): ReactElement {
  const { connecting } = useFrame().texts;
  return (
    <StateScreen
      icon={LoaderCircle}
      title={connecting.title}
      lead={connecting.lead}
      hours={false}
    />
  );
}

/** The server speaks a newer protocol than this page. */
export function TooOld({ onReload }: { readonly onReload: () => void }): ReactElement {
  const { old } = useFrame().texts;
  return (
    <StateScreen
      icon={RotateCw}
      sign="soft"
      title={old.title}
      lead={old.lead}
      hours={false}
      nav={
        <nav className="bot" aria-label={old.title}>
          <button type="button" className="kb solid" onClick={onReload}>
            {old.reload}
          </button>
        </nav>
      }
    />
  );
}
