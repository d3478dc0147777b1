import type { Language } from '@talon/shared/locale/languages.ts';
import { ticketLetters } from '@talon/shared/locale/letters.ts';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { asLetter } from '../../parts/as-letter.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { LanguageTabs } from '../../parts/language-tabs.tsx';
import { CategoryIcons } from './category-icons.tsx';
import { type Category, ofCategory } from './draft.ts';
import { addCategory, editCategory, removeCategory, stepCategory } from './edits.ts';
import { freshId } from './fresh-id.ts';
import { missingOfCategory } from './missing.ts';
import { useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const noText = { uk: '', ru: '', en: '' };

/** A category: what it is called, its letter and picture. `id` null: a new one. */
export function CategoryDialog({ id }: { readonly id: string | null }): ReactElement {
  const { draft, edit, open } = useServices();
  const { category: t } = useServiceTexts();
  const { language } = useSettings();
  const found = draft.categories.find((one) => one.id === id);
  const [category, set] = useState<Category>(
    () =>
      found ?? {
        id: freshId('c', draft.categories),
        name: noText,
        shortName: noText,
        letter: '',
        icon: 'file-text',
      },
  );
  const done = (): void => {
    edit((now) =>
      found === undefined ? addCategory(now, category) : editCategory(now, category.id, category),
    );
    open(null);
  };
  return (
    <DeskDialog
      title={found === undefined ? t.add : t.change(found.name[language])}
      width={640}
      footer={t.footer}
      onClose={() => open(null)}
      confirm={{
        label: t.confirm,
        ready: category.name.uk.trim() !== '' && ticketLetters.test(category.letter),
        onConfirm: done,
      }}
    >
      <CategoryFields category={category} onChange={(part) => set({ ...category, ...part })} />
      {found === undefined ? null : <CategoryActs category={found} />}
    </DeskDialog>
  );
}

interface CategoryFieldsProps {
  readonly category: Category;
  readonly onChange: (part: Partial<Category>) => void;
}

function CategoryFields({ category, onChange }: CategoryFieldsProps): ReactElement {
  const { category: t } = useServiceTexts();
  const own = useSettings().language;
  const [language, setLanguage] = useState<Language>(own);
  const { name, shortName, letter, icon } = category;
  return (
    <div className="sv-cform">
      <LanguageTabs
        title={t.name}
        value={language}
        onChange={setLanguage}
        missing={missingOfCategory(category)}
      >
        <TextField
          label={t.name}
          maxLength={60}
          value={name[language]}
          onValue={(text) => onChange({ name: { ...name, [language]: text } })}
        />
        <TextField
          label={t.shortName}
          maxLength={24}
          value={shortName[language]}
          onValue={(text) => onChange({ shortName: { ...shortName, [language]: text } })}
        />
      </LanguageTabs>
      <TextField
        label={t.letter}
        help={t.letterHint}
        className="sv-letter"
        value={letter}
        onValue={(typed) => onChange({ letter: asLetter(typed) })}
      />
      <CategoryIcons value={icon} onChange={(next) => onChange({ icon: next })} />
    </div>
  );
}

/** Its place among the others, and its end when nothing is in it. */
function CategoryActs({ category }: { readonly category: Category }): ReactElement {
  const { draft, edit, open } = useServices();
  const { category: t } = useServiceTexts();
  const at = draft.categories.findIndex(({ id }) => id === category.id);
  const services = ofCategory(draft, category.id).length;
  const step = (by: -1 | 1) => (): void => edit((now) => stepCategory(now, category.id, by));
  return (
    <div className="sv-cacts">
      <button type="button" className="b" disabled={at === 0} onClick={step(-1)}>
        <ArrowUp className="i" size={16} strokeWidth={2.1} />
        {t.up}
      </button>
      <button
        type="button"
        className="b"
        disabled={at === draft.categories.length - 1}
        onClick={step(1)}
      >
        <ArrowDown className="i" size={16} strokeWidth={2.1} />
        {t.down}
      </button>
      <button
        type="button"
        className="b"
        disabled={services > 0}
        onClick={() => {
          edit((now) => removeCategory(now, category.id));
          open(null);
        }}
      >
        <Trash2 className="i" size={16} strokeWidth={2} />
        {t.remove}
      </button>
      {services > 0 ? <p className="hint">{t.notEmpty(services)}</p> : null}
    </div>
  );
}
