import { type Language, languageNames, languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useState } from 'react';
import { useMenu } from '../../app/resources.ts';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { FinderField } from '../finder/finder-field.tsx';
import { FoundRows } from '../finder/found-rows.tsx';
import { useFinder, useTyped } from '../finder/use-finder.ts';
import { useFoundServices } from '../finder/use-found-services.ts';

export interface WalkInDialogProps {
  readonly initialQuery: string;
  readonly onClose: () => void;
}

type Purpose = 'consult' | 'apply' | 'collect';

/** Somebody stands at the window without a ticket: one is issued and called here at once. */
export function WalkInDialog({ initialQuery, onClose }: WalkInDialogProps): ReactElement {
  const { t, view, centre, commands } = useDesk();
  const menu = useMenu(centre).data;
  const typed = useTyped(initialQuery);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [spoken, setLanguage] = useState<Language | null>(null);
  const language = spoken ?? menu?.centre.mainLanguage ?? 'uk';
  const services = useFoundServices(centre, typed.query);
  const finder = useFinder(typed, services);
  const { chosen } = finder;
  const purposes = chosen?.purposes ?? [];
  const meant = purposes.find((one) => one === purpose) ?? purposes[0];
  const confirm = async (): Promise<void> => {
    if (chosen === null || meant === undefined) return;
    const body = { serviceIds: [chosen.id], purpose: meant, language };
    if (await commands.ask('walk-in', `/windows/${view.id}/walk-in`, body)) onClose();
  };
  return (
    <DeskDialog
      title={t.walkIn.title}
      onClose={onClose}
      footer={t.walkIn.footer}
      commands={commands}
      confirm={{
        label: t.walkIn.confirm,
        ready: meant !== undefined,
        onConfirm: () => void confirm(),
      }}
    >
      <FinderField finder={finder} label={t.walkIn.search} hint={t.walkIn.searchHint} />
      <FoundRows finder={finder} services={services} windows={[]} />
      {purposes.length > 1 && meant !== undefined ? (
        <div className="tsec">
          <Choice<Purpose>
            label={t.walkIn.purpose}
            look="sg"
            options={purposes.map((value) => ({ value, label: t.purpose[value] }))}
            value={meant}
            onChange={setPurpose}
          />
        </div>
      ) : null}
      <div className="tsec">
        <Choice<Language>
          label={t.walkIn.language}
          look="sg"
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
    </DeskDialog>
  );
}
