export interface EnterPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly target: 'button' | 'lines' | 'other';
}

/**
 * What a key means to a dialog: it sends, it is swallowed, or it is the field's own. A key that is
 * held down was meant for what stood there before.
 */
export function enterMeans(press: EnterPress): 'send' | 'nothing' | 'own' {
  if (press.key !== 'Enter' || press.target === 'button' || press.isComposing) return 'own';
  if (press.shiftKey && press.target === 'lines') return 'own';
  return press.repeat ? 'nothing' : 'send';
}
