import { ListPlus, Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { moved, numbered, replaced, without } from '../draft.ts';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { PlaylistItem } from './playlist-item.tsx';
import { freeZones, type Playlist, withItem } from './playlists.ts';
import { useMedia } from './use-media.ts';

/** What the boards of each zone show, in order. */
export function PlaylistSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { boards: t } = useSettingsTexts();
  const { playlists } = document.media;
  const [free] = freeZones(document.zones, playlists);
  const set = (next: Playlist[]): void => change({ media: { playlists: next } });
  return (
    <Section title={t.playlists} hint={t.playlistsHint}>
      {playlists.length === 0 ? <p className="st-empty">{t.noPlaylists}</p> : null}
      {numbered(playlists).map(({ key, index, item }) => (
        <PlaylistBox
          key={key}
          playlist={item}
          fault={fault(`media.playlists.${index}.zone`)}
          onChange={(next) => set(replaced(playlists, index, next))}
          onRemove={() => set(without(playlists, index))}
        />
      ))}
      {free === undefined ? null : (
        <button
          type="button"
          className="st-link"
          onClick={() => set([...playlists, { zone: free, sound: false, items: [] }])}
        >
          <Plus className="i" size={17} strokeWidth={2.2} />
          {t.addPlaylist}
        </button>
      )}
    </Section>
  );
}

interface PlaylistBoxProps {
  readonly playlist: Playlist;
  readonly fault: string | null;
  readonly onChange: (playlist: Playlist) => void;
  readonly onRemove: () => void;
}

function PlaylistBox({ playlist, fault, onChange, onRemove }: PlaylistBoxProps): ReactElement {
  const { document } = useForm();
  const { language } = useSettings();
  const { boards: t } = useSettingsTexts();
  const { files } = useMedia();
  const { zone, sound, items } = playlist;
  const zoneName =
    document.zones.find(({ id }) => id === zone)?.name[language] ??
    (zone === null ? t.anyZone : zone);
  const change = (next: Playlist['items']): void => onChange({ ...playlist, items: next });
  return (
    <fieldset className="bd-list">
      <legend className="of-sr">{zoneName}</legend>
      <div className="bd-list-head">
        <SelectField
          label={t.zone}
          none={t.anyZone}
          options={document.zones.map(({ id, name }) => ({ id, name: name[language] }))}
          value={zone}
          onValue={(next) => onChange({ ...playlist, zone: next })}
          fault={fault}
        />
        <button
          type="button"
          className="st-icon"
          aria-label={t.removePlaylist(zoneName)}
          onClick={onRemove}
        >
          <Trash2 className="i" size={18} strokeWidth={2} />
        </button>
      </div>
      <Toggle label={t.sound} on={sound} onChange={(on) => onChange({ ...playlist, sound: on })} />
      {items.length === 0 ? <p className="st-empty">{t.emptyList}</p> : null}
      <ol>
        {numbered(items).map(({ key, index, item }) => (
          <PlaylistItem
            key={key}
            {...{ item, index, of: items.length }}
            file={files?.items.find(({ id }) => id === item.media) ?? null}
            isKnown={files !== null}
            onChange={(next) => change(replaced(items, index, next))}
            onMove={(by) => change(moved(items, index, by))}
            onRemove={() => change(without(items, index))}
          />
        ))}
      </ol>
      <div className="bd-add">
        {(files?.items ?? []).map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-label={t.addToList(name)}
            onClick={() => onChange(withItem(playlist, id))}
          >
            <ListPlus className="i" size={16} strokeWidth={2} />
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
