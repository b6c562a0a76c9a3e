const typed = new Set(['text', 'search', 'email', 'number', 'tel', 'url', 'password']);

/** Is somebody in the middle of something on this page that must not be taken from their eyes? */
export function isBusy(): boolean {
  // A finger on the glass may hold a proposal; an open dialog is something begun.
  return isWriting() || document.querySelector('dialog[open], button:active, [data-note]:active') !== null;
}

/** A field for text has the focus, or holds words that went nowhere yet. */
function isWriting(): boolean {
  return [...document.querySelectorAll('textarea, input, [contenteditable]')].some(
    (field) => takesText(field) && (field === document.activeElement || wordsIn(field).trim() !== ''),
  );
}

function takesText(field: Element): boolean {
  return !(field instanceof HTMLInputElement) || typed.has(field.type);
}

function wordsIn(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  return field.textContent ?? '';
}
