import type { ReactElement } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { FileSection } from './file-section.tsx';
import { PlaylistSection } from './playlist-section.tsx';
import { TickerSection } from './ticker-section.tsx';
import './boards.css';

/** What the boards of the hall show beside the calls. */
export function BoardsPage(): ReactElement {
  return (
    <div className="bd-cols">
      <div className="st-stack">
        <BoardSection />
        <TickerSection />
        <FileSection />
      </div>
      <PlaylistSection />
    </div>
  );
}

function BoardSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { language } = useSettings();
  const { boards: t } = useSettingsTexts();
  const { board, zones } = document;
  return (
    <Section title={t.board}>
      <Toggle
        label={t.showService}
        hint={t.showServiceHint}
        on={board.showService}
        onChange={(showService) => change({ board: { ...board, showService } })}
      />
      <SelectField
        label={t.home}
        none={t.homeNone}
        options={zones.map(({ id, name }) => ({ id, name: name[language] }))}
        value={board.home}
        onValue={(home) => change({ board: { ...board, home } })}
        fault={fault('board.home')}
      />
      <p className="hint">{t.homeHint}</p>
    </Section>
  );
}
