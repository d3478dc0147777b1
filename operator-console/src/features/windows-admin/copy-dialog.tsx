import { Gate } from '@talon/shared/client/gate.tsx';
import { Check } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { entriesOf } from './profile.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** The chosen window's profile for others as well. */
export function CopyDialog(): ReactElement {
  const { centre, chosen, edited, copyTo, open } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const others = edited.windows
    .filter(({ id }) => id !== chosen.id)
    .sort((a, b) => a.number - b.number);
  const letterOf = new Map(centre.categories.map(({ id, letter }) => [id, letter]));
  const turn = (id: string, on: boolean): void =>
    setTaken(new Set(on ? [...taken, id] : [...taken].filter((known) => known !== id)));
  return (
    <DeskDialog
      title={t.copyTitle(chosen.number)}
      footer={t.copyFooter}
      onClose={() => open(null)}
      confirm={{
        label: t.copyConfirm(taken.size),
        ready: taken.size > 0,
        onConfirm: () => {
          copyTo(taken);
          open(null);
        },
      }}
    >
      <p className="hint">{t.copyText}</p>
      <ul className="wa-copy" lang={language}>
        {others.map(({ id, number, profile }) => (
          <li key={id}>
            <Checkbox isSelected={taken.has(id)} onChange={(on) => turn(id, on)}>
              <i className="chk">
                <Check className="i" size={14} strokeWidth={3} />
              </i>
              <Gate sign={number} size={28} look="soft" />
              <span>{t.windowNumber(number)}</span>
              <em>
                {entriesOf(profile, centre)
                  .map(({ category }) => letterOf.get(category))
                  .join(' ')}
              </em>
            </Checkbox>
          </li>
        ))}
      </ul>
    </DeskDialog>
  );
}
