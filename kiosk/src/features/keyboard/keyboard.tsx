import { ChevronDown, Delete } from 'lucide-react';
import { type CSSProperties, type ReactElement, useState } from 'react';
import { useFrame } from '../frame/frame.ts';
import { type Key, layoutOf } from './layout.ts';
import { pressOf, useHold } from './use-hold.ts';
import './keyboard.css';

export interface KeyboardProps {
  readonly onType: (text: string) => void;
  readonly onErase: () => void;
  readonly onHide: () => void;
}

interface KeyProps extends KeyboardProps {
  readonly index: number;
  readonly layer: 'letters' | 'signs';
  readonly onLayer: () => void;
}

const wide = (columns: number): CSSProperties => ({ gridColumn: `span ${columns}` });

/** One stop of the Tab key for the whole keyboard; the arrows go on from there. */
const stop = (index: number): 0 | -1 => (index === 0 ? 0 : -1);

function Letter({ writes, index, onType }: KeyProps & { readonly writes: string }): ReactElement {
  const { texts } = useFrame();
  const press = pressOf(() => onType(writes));
  const names: Readonly<Record<string, string>> = {
    '–': texts.keyboard.dash,
    '’': texts.keyboard.apostrophe,
  };
  return (
    <button type="button" tabIndex={stop(index)} aria-label={names[writes]} {...press}>
      {writes.toUpperCase()}
    </button>
  );
}

function Space({ columns, onType }: KeyProps & { readonly columns: number }): ReactElement {
  const { texts } = useFrame();
  const press = pressOf(() => onType(' '));
  return (
    <button type="button" tabIndex={-1} className="space" style={wide(columns)} {...press}>
      {texts.keyboard.space}
    </button>
  );
}

function Erase({ columns, onErase }: KeyProps & { readonly columns: number }): ReactElement {
  const { texts } = useFrame();
  const hold = useHold(onErase);
  return (
    <button type="button" tabIndex={-1} className="fn" style={wide(columns)} {...hold}>
      <Delete className="i" size={40} strokeWidth={2} />
      {texts.keyboard.erase}
    </button>
  );
}

function Act(props: KeyProps & { readonly does: 'hide' | 'layer'; readonly columns: number }) {
  const { texts } = useFrame();
  const { does, columns, layer, onHide, onLayer } = props;
  const press = pressOf(does === 'hide' ? onHide : onLayer);
  return (
    <button type="button" tabIndex={-1} className="fn" style={wide(columns)} {...press}>
      {does === 'hide' ? <ChevronDown className="i" size={40} strokeWidth={2} /> : null}
      {does === 'hide' ? texts.keyboard.hide : null}
      {does === 'layer' && layer === 'letters' ? texts.keyboard.signs : null}
      {does === 'layer' && layer === 'signs' ? texts.keyboard.letters : null}
    </button>
  );
}

function OneKey({ of, ...props }: KeyProps & { readonly of: Key }): ReactElement {
  if ('writes' in of) return <Letter {...props} writes={of.writes} />;
  switch (of.does) {
    case 'space':
      return <Space {...props} columns={of.columns} />;
    case 'erase':
      return <Erase {...props} columns={of.columns} />;
    case 'hide':
    case 'layer':
      return <Act {...props} does={of.does} columns={of.columns} />;
  }
}

/** The keyboard on the screen, in the visitor's language. It writes into whatever field asks. */
export function Keyboard(props: KeyboardProps): ReactElement {
  const { texts, language, look } = useFrame();
  const [layer, setLayer] = useState<'letters' | 'signs'>('letters');
  const { columns, keys } = layoutOf(language, layer, look.large);
  const onLayer = (): void => setLayer(layer === 'letters' ? 'signs' : 'letters');
  return (
    <section
      className="keys"
      aria-label={texts.keyboard.label}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {keys.map((key, index) => {
        const id = 'writes' in key ? key.writes : key.does;
        return <OneKey key={id} of={key} {...{ ...props, index, layer, onLayer }} />;
      })}
    </section>
  );
}
