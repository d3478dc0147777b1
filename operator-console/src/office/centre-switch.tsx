import { ChevronsUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { useOffice } from './office-context.ts';
import { useOfficeTexts } from './use-office-texts.ts';

/** At which centre this page works; for who works at several, the way to the others. */
export function CentreSwitch(): ReactElement {
  const { centre, others = [], onCentre } = useOffice();
  const t = useOfficeTexts();
  if (others.length === 0 || onCentre === undefined) {
    return (
      <p className="of-centre">
        <b>{centre.name}</b>
        <em>{centre.address}</em>
      </p>
    );
  }
  // Its buttons stay while «leave without saving?» is asked: what was pressed is pressed again then.
  return (
    <details className="of-centre">
      <summary>
        <span>
          <b>{centre.name}</b>
          <em>{centre.address}</em>
        </span>
        <ChevronsUpDown className="i" size={18} strokeWidth={2} aria-label={t.otherCentres} />
      </summary>
      <ul aria-label={t.otherCentres}>
        {others.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onCentre(id)} data-leaves>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
