import { CircleAlert, EyeOff, FlaskConical, GripVertical, TriangleAlert } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { ofCategory, type Service } from './draft.ts';
import { moveService, stepService } from './edits.ts';
import { missingOf } from './missing.ts';
import { useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const dragged = 'application/x-talon-service';

/** The service that was dropped, if one was. */
export function droppedService(event: DragEvent): string | null {
  return event.dataTransfer.getData(dragged) || null;
}

export function carriesService(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(dragged);
}

export interface TreeServiceProps {
  readonly service: Service;
  /** Read aloud where it stands now. */
  readonly say: (text: string) => void;
}

/** One row of the tree: chosen by its name, moved by its grip or with the mouse. */
export function TreeService({ service, say }: TreeServiceProps): ReactElement {
  const { chosen, choose, edit } = useServices();
  const [over, setOver] = useState(false);
  const name = useNameOf(service);
  const isChosen = chosen?.id === service.id;
  const isShown = service.stage === 'live' || service.stage === 'pilot';
  const classes = ['sv-row', isChosen ? 'sel' : '', isShown ? '' : 'off', over ? 'over' : ''];
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const moved = droppedService(event);
    if (moved !== null) edit((draft) => moveService(draft, moved, { before: service.id }));
  };
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragged, service.id)}
      onDragOver={(event) => {
        if (!carriesService(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Grip service={service} name={name} say={say} />
      <button
        type="button"
        className="sv-name"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choose(service.id)}
      >
        <span>{name}</span>
        <Marks service={service} />
      </button>
    </li>
  );
}

function useNameOf({ name }: Service): string {
  const { language } = useSettings();
  const t = useServiceTexts();
  return name[language] || name.uk || t.unnamed;
}

function Grip({ service, name, say }: TreeServiceProps & { readonly name: string }): ReactElement {
  const { draft, edit } = useServices();
  const t = useServiceTexts();
  const pressed = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    const next = stepService(draft, service.id, by);
    edit(() => next);
    const row = ofCategory(next, service.category);
    const place = row.findIndex(({ id }) => id === service.id) + 1;
    say(t.tree.moved(name, place, row.length));
  };
  return (
    <button type="button" className="sv-grip" aria-label={t.tree.move(name)} onKeyDown={pressed}>
      <GripVertical className="i" size={16} strokeWidth={2} />
    </button>
  );
}

/** What is to be seen to, and who does not see it yet: each with its words. */
function Marks({ service }: { readonly service: Service }): ReactElement | null {
  const { draft, failure } = useServices();
  const { tree: t } = useServiceTexts();
  const place = `services.${draft.services.findIndex(({ id }) => id === service.id)}.`;
  const look = { className: 'i', size: 15, strokeWidth: 2.1 } as const;
  if (Object.keys(failure?.fields ?? {}).some((field) => field.startsWith(place))) {
    return <CircleAlert {...look} className="i bad" aria-label={t.fault} />;
  }
  if (missingOf(service).size > 0) {
    return <TriangleAlert {...look} className="i warn" aria-label={t.missing} />;
  }
  if (service.stage === 'live') return null;
  const Icon = service.stage === 'pilot' ? FlaskConical : EyeOff;
  return <Icon {...look} aria-label={t.stages[service.stage]} />;
}
