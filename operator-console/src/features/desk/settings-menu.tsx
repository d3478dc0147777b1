import { languageNames, languages } from '@talon/shared/locale/languages.ts';
import { LogOut, Settings2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { themes } from '../../app/preferences.ts';
import { useSettings } from '../../app/settings-context.ts';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';

/** What a person sets for the own browser, and the way out. */
export function SettingsMenu({ onSignOut }: { readonly onSignOut: () => void }): ReactElement {
  const { t, language, theme, sound, change } = useSettings();
  return (
    <DialogTrigger>
      <Button className="ib" aria-label={t.header.settings}>
        <Settings2 className="i" size={20} strokeWidth={2} />
      </Button>
      <Popover className="popup" placement="bottom end">
        <Dialog className="menu" aria-label={t.header.settings}>
          <Choice
            label={t.language}
            look="sg"
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => change({ language: value })}
          />
          <Choice
            label={t.header.theme}
            look="sg"
            options={themes.map((value) => ({ value, label: t.header[value] }))}
            value={theme}
            onChange={(value) => change({ theme: value })}
          />
          <Toggle
            label={t.header.sound}
            on={sound}
            onChange={(value) => change({ sound: value })}
          />
          <button type="button" className="b" onClick={onSignOut}>
            <LogOut className="i" size={18} strokeWidth={2} />
            {t.header.signOut}
          </button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
