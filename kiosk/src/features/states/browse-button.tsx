import { FileText } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';

export function BrowseButton(): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <button type="button" className="kb" onClick={() => dispatch({ type: 'browse' })}>
      <FileText className="i" size={44} strokeWidth={1.9} />
      {texts.closed.documents}
    </button>
  );
}
