import { Gate } from '@talon/shared/client/gate.tsx';
import type { CentreTemplate } from '@talon/shared/contract/new-centre.ts';
import { ChevronRight, Search } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { FieldFault } from '../desk-pages/text-field.tsx';
import { searchCatalogue } from './catalogue-search.ts';
import { shareOf, withServices } from './centre-draft.ts';
import { CheckBox } from './check-box.tsx';
import { useSetupTexts } from './use-setup-texts.ts';

type Category = CentreTemplate['categories'][number];

export interface CatalogueFieldProps {
  readonly template: CentreTemplate;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly fault: string | null;
}

/** The catalogue by categories: whole ones by their boxes, single services below them. */
export function CatalogueField(props: CatalogueFieldProps): ReactElement {
  const { template, chosen, onChange, fault } = props;
  const t = useSetupTexts();
  const [typed, setTyped] = useState('');
  /** Turned against what they would be: opened at rest, closed among what was found. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const turn = (id: string): void => {
    const others = [...turned].filter((one) => one !== id);
    setTurned(new Set(turned.has(id) ? others : [...others, id]));
  };
  const all = template.categories.flatMap(({ services }) => services);
  const isAll = chosen.size === all.length;
  const shown = searchCatalogue(template, typed);
  return (
    <section className="su-cat" aria-label={t.services(chosen.size, all.length)}>
      <h2>
        <span role="status">{t.services(chosen.size, all.length)}</span>
        <button type="button" onClick={() => onChange(withServices(chosen, all, !isAll))}>
          {isAll ? t.none : t.all}
        </button>
      </h2>
      <label className="fi">
        <Search className="i" size={20} strokeWidth={2} />
        <input
          type="search"
          aria-label={t.find}
          placeholder={t.find}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setTurned(new Set());
          }}
        />
      </label>
      {fault === null ? null : <FieldFault id="su-cat-fault" text={fault} />}
      {shown.length === 0 ? (
        <p className="su-none">{t.notFound}</p>
      ) : (
        <ul>
          {shown.map(({ category, services, isHit }) => (
            <CategoryRow
              key={category.id}
              category={category}
              services={services}
              isOpen={turned.has(category.id) !== isHit}
              onToggle={() => turn(category.id)}
              chosen={chosen}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CategoryRowProps {
  readonly category: Category;
  readonly services: Category['services'];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function CategoryRow(props: CategoryRowProps): ReactElement {
  const { category, services, isOpen, onToggle, chosen, onChange } = props;
  const t = useSetupTexts();
  const { language } = useSettings();
  const name = category.name[language];
  const share = shareOf(chosen, category.services);
  const of = category.services.length;
  const count = category.services.filter(({ id }) => chosen.has(id)).length;
  const told = { all: t.every(of), some: t.some(count, of), none: String(of) }[share];
  return (
    <li>
      <div className="su-row">
        <CheckBox
          value={share}
          onChange={(isOn) => onChange(withServices(chosen, category.services, isOn))}
        >
          <Gate sign={category.letter} size={30} {...(share === 'none' ? { look: 'soft' } : {})} />
          <b>{name}</b>
        </CheckBox>
        <span>{told}</span>
        <button
          type="button"
          aria-label={t.open(name)}
          aria-expanded={isOpen}
          onClick={onToggle}
          className={isOpen ? 'open' : ''}
        >
          <ChevronRight className="i" size={18} strokeWidth={2.2} />
        </button>
      </div>
      {isOpen ? (
        <ul className="su-services">
          {services.map((service) => (
            <li key={service.id}>
              <CheckBox
                value={chosen.has(service.id) ? 'all' : 'none'}
                onChange={(isOn) => onChange(withServices(chosen, [service], isOn))}
              >
                <span>{service.name[language]}</span>
              </CheckBox>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
