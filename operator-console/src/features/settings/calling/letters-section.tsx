import type { ReactElement } from 'react';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { asLetter } from '../../../parts/as-letter.ts';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';

const classes = ['legal', 'appointment'] as const;

/** Letters by which a hall hears that somebody goes first, and why. */
export function LettersSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { centre: t } = useSettingsTexts();
  const { letters } = document;
  return (
    <Section title={t.letters} hint={t.lettersHint}>
      <div className="cm-letters">
        {classes.map((kind) => (
          <TextField
            key={kind}
            label={t.letter[kind]}
            value={letters[kind] ?? ''}
            onValue={(typed) =>
              change({ letters: { ...letters, [kind]: asLetter(typed) || null } })
            }
            fault={fault(`letters.${kind}`)}
          />
        ))}
      </div>
    </Section>
  );
}
