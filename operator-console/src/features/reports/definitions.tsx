import { Info } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useReportsTexts } from './use-reports-texts.ts';

/** What the words of a report mean, in one place. */
export function Definitions(): ReactElement {
  const { definitions } = useReportsTexts();
  const { title, open, ...words } = definitions;
  return (
    <DialogTrigger>
      <Button className="rp-lnk">
        <Info className="i" size={16} strokeWidth={2.2} />
        {open}
      </Button>
      <Popover className="rp-pop" placement="bottom end">
        <Dialog aria-label={title} className="rp-words">
          <h2>{title}</h2>
          <ul>
            {Object.entries(words).map(([word, text]) => (
              <li key={word}>{text}</li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
