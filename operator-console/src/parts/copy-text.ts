/**
 * Copies a text; false when the browser would not. Over plain HTTP there is no clipboard to write
 * to: the old way selects the text in a box that nobody sees.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard !== undefined) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: the other way may still do.
  }
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('readonly', '');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  // Inside an open dialog: elsewhere the focus would be taken back.
  const home = document.querySelector('[role="dialog"]') ?? document.body;
  home.append(box);
  box.select();
  const isDone = document.execCommand('copy');
  box.remove();
  return isDone;
}
