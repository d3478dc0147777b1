type Turned = (event: PopStateEvent) => void;

let held: Turned | null = null;

/**
 * Hears «back» before whatever draws pages by their address: a window calls its listeners in the
 * order they came, so this has to be the first.
 */
export function hearWayBack(): void {
  window.addEventListener('popstate', (event) => held?.(event));
}

/** Gives every «back» to the page that has something unsaved; ended by what it returns. */
export function holdWayBack(turned: Turned): () => void {
  held = turned;
  return () => {
    if (held === turned) held = null;
  };
}
