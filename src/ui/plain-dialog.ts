// A modal dialog for browsers older than `showModal`: the page behind it is covered by CSS, not inert.

/** Focus goes in and stays inside, Escape closes. Gives back what ends it and returns the focus. */
export function openPlainly(dialog: HTMLElement, close: () => void): () => void {
  const before = document.activeElement;
  const enter = () => {
    const first =
      dialog.querySelector('[autofocus]') ?? dialog.querySelector('a[href], button, input, select, textarea');
    if (first instanceof HTMLElement) first.focus();
  };
  const stay = ({ target }: FocusEvent) => {
    if (target instanceof Element && !target.closest('[aria-modal]')) enter();
  };
  const leave = ({ key, isComposing }: KeyboardEvent) => key === 'Escape' && !isComposing && close();
  for (const [name, value] of Object.entries({ open: '', role: 'dialog', 'aria-modal': 'true' }))
    dialog.setAttribute(name, value);
  document.addEventListener('focusin', stay);
  // Before the dialog itself, which lets no key out.
  document.addEventListener('keydown', leave, true);
  enter();
  return () => {
    document.removeEventListener('focusin', stay);
    document.removeEventListener('keydown', leave, true);
    if (before instanceof HTMLElement) before.focus();
  };
}
