import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Checkbox, ToggleButton } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { type Entry, purposesOf, servicesOf, withPurposes, withService } from './profile.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** So many fit without pushing the rest of the panel away. */
const fewAtFirst = 5;

/** What of a category the window serves: service by service, and for which purposes. */
export function ServiceChecks({ entry }: { readonly entry: Entry }): ReactElement {
  const { centre, chosen, setProfile } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const [isWhole, setWhole] = useState(false);
  const all = servicesOf(centre, entry.category);
  const served = new Set(chosen.profile.map(({ service }) => service));
  const name = centre.categories.find(({ id }) => id === entry.category)?.name[language] ?? '';
  const rest = all.length - fewAtFirst;
  const shown = isWhole || rest <= 1 ? all : all.slice(0, fewAtFirst);
  const Icon = isWhole ? ChevronUp : ChevronDown;
  return (
    <div className="wa-part">
      <h3>{t.checks(name, entry.served, entry.all)}</h3>
      <PurposeChips entry={entry} />
      <ul className="wa-checks">
        {shown.map((service) => (
          <li key={service.id}>
            <Checkbox
              isSelected={served.has(service.id)}
              onChange={(on) => setProfile(withService(chosen.profile, centre, service, on))}
            >
              <i className="chk">
                <Check className="i" size={14} strokeWidth={3} />
              </i>
              {service.name[language]}
            </Checkbox>
          </li>
        ))}
      </ul>
      {rest <= 1 ? null : (
        <button type="button" className="wa-add" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.less : t.more(rest)}
          <Icon className="i" size={16} strokeWidth={2.2} />
        </button>
      )}
    </div>
  );
}

function PurposeChips({ entry }: { readonly entry: Entry }): ReactElement | null {
  const { centre, chosen, setProfile } = useWindowsPage();
  const t = useWindowsTexts();
  const { kiosk } = settingsTexts[useSettings().language];
  const purposes = purposesOf(centre, entry.category);
  if (purposes.length < 2) return null;
  const taken = entry.purposes ?? purposes;
  const set = (next: typeof purposes): void =>
    setProfile(
      withPurposes(
        chosen.profile,
        centre,
        entry.category,
        next.length === purposes.length ? null : next,
      ),
    );
  return (
    <fieldset className="chips small wa-purposes">
      <legend className="of-sr">{t.purposes}</legend>
      {purposes.map((purpose) => {
        const isOn = taken.includes(purpose);
        return (
          <ToggleButton
            key={purpose}
            isSelected={isOn}
            // A profile without any purpose is no profile: the last one stays.
            isDisabled={isOn && taken.length === 1}
            onChange={(on) =>
              set(purposes.filter((one) => (one === purpose ? on : taken.includes(one))))
            }
          >
            {isOn ? <Check className="i" size={14} strokeWidth={2.4} /> : null}
            {kiosk.purpose[purpose]}
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}
