import { Gate } from '@talon/shared/client/gate.tsx';
import { ChevronRight, Pencil, Plus, Search } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { findsWords } from '../../parts/finds-words.ts';
import { type Category, ofCategory, type Service } from './draft.ts';
import { addService, moveService, newService } from './edits.ts';
import { freshId } from './fresh-id.ts';
import { useServices } from './services-context.ts';
import { carriesService, droppedService, TreeService } from './tree-service.tsx';
import { useServiceTexts } from './use-service-texts.ts';

/** Categories with their services; what is typed narrows them to the names with its words. */
export function ServiceTree(): ReactElement {
  const { draft, chosen } = useServices();
  const { tree: t } = useServiceTexts();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const own = chosen?.category;
  useEffect(() => {
    if (own !== undefined) setOpened((now) => new Set([...now, own]));
  }, [own]);
  const finds = findsWords(typed);
  const fits = (one: Service): boolean => finds(Object.values(one.name));
  const found = typed.trim() === '' ? null : draft.services.filter(fits);
  const toggle = (id: string): void =>
    setOpened((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  const shown = draft.categories.flatMap((category) => {
    const services = ofCategory(draft, category.id);
    const listed = found === null ? services : services.filter((one) => found.includes(one));
    return found !== null && listed.length === 0 ? [] : [{ category, services, listed }];
  });
  return (
    <section className="sv-tree" aria-label={t.label}>
      <TreeHead />
      <SearchField value={typed} onValue={setTyped} />
      <p className="of-sr" role="status">
        {found === null ? said : t.found(found.length)}
      </p>
      {shown.length === 0 ? <p className="sv-none">{t.none}</p> : null}
      <ul>
        {shown.map(({ category, services, listed }) => (
          <TreeCategory
            key={category.id}
            category={category}
            count={services.length}
            services={listed}
            isOpen={found !== null || opened.has(category.id)}
            onToggle={() => toggle(category.id)}
            say={say}
          />
        ))}
      </ul>
    </section>
  );
}

function TreeHead(): ReactElement {
  const { draft, chosen, edit, choose, open } = useServices();
  const t = useServiceTexts();
  const add = (): void => {
    const category = chosen?.category ?? draft.categories[0]?.id;
    if (category === undefined) return;
    const id = freshId('s', draft.services);
    edit((now) => addService(now, newService(id, category)));
    choose(id);
  };
  return (
    <header>
      <h1>
        {t.page} <span>{draft.services.length}</span>
      </h1>
      <MenuTrigger>
        <Button className="b">
          <Plus className="i" size={16} strokeWidth={2.2} />
          {t.tree.add}
        </Button>
        <Popover className="popup" placement="bottom end">
          <Menu className="menu list" aria-label={t.tree.add}>
            <MenuItem onAction={add}>{t.tree.addService}</MenuItem>
            <MenuItem onAction={() => open({ kind: 'category', id: null })}>
              {t.tree.addCategory}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </header>
  );
}

interface SearchFieldProps {
  readonly value: string;
  readonly onValue: (typed: string) => void;
}

/** The stroke key leads here from anywhere but another field. */
function SearchField({ value, onValue }: SearchFieldProps): ReactElement {
  const { tree: t } = useServiceTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <label className="sv-find">
      <Search className="i" size={17} strokeWidth={2} />
      <input
        ref={field}
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
      <kbd className="kbd">/</kbd>
    </label>
  );
}

interface TreeCategoryProps {
  readonly category: Category;
  readonly count: number;
  readonly services: readonly Service[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly say: (text: string) => void;
}

function TreeCategory(props: TreeCategoryProps): ReactElement {
  const { category, count, services, isOpen, onToggle, say } = props;
  const { edit, open } = useServices();
  const { tree: t } = useServiceTexts();
  const { language } = useSettings();
  const name = category.name[language] || category.name.uk;
  return (
    <li>
      <div className={isOpen ? 'sv-cat open' : 'sv-cat'}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          onDragOver={(event) => (carriesService(event) ? event.preventDefault() : undefined)}
          onDrop={(event) => {
            event.preventDefault();
            const moved = droppedService(event);
            if (moved !== null) edit((now) => moveService(now, moved, { category: category.id }));
          }}
        >
          <ChevronRight className="i chv" size={16} strokeWidth={2.2} />
          <Gate sign={category.letter} size={26} {...(isOpen ? {} : { look: 'soft' })} />
          <b>{name}</b>
          <span>{count}</span>
        </button>
        <button
          type="button"
          className="sv-edit"
          aria-label={t.categoryMenu(name)}
          onClick={() => open({ kind: 'category', id: category.id })}
        >
          <Pencil className="i" size={15} strokeWidth={2} />
        </button>
      </div>
      {isOpen && services.length > 0 ? (
        <ul>
          {services.map((service) => (
            <TreeService key={service.id} service={service} say={say} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
