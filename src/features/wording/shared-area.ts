// Ties a text field of the page to words that others write too. While it has the focus it shows a copy of its own, into which
// the others' words come between two of the keyboard's compositions: whoever writes Arabic with suggestions is never
// interrupted in a word. Each letter goes to the shared words at once.

import type { LongText } from '@/domain/body';
import { caretAfter, type Edit, editBetween } from './edit';
import type { Scribe } from './scribe';
import { createWords, type Words } from './words';

export function tieArea(area: HTMLTextAreaElement, { words, subscribe, flush }: Scribe, field: LongText): () => void {
  let copy: Words | null = null;
  let isComposing = false;
  let untie = () => {};

  const show = (text: string) => {
    if (area.value !== text) area.value = text;
  };

  const take = () => {
    const caret = carets(area);
    const edits: Edit[] = [];
    const stop = copy?.onTaken(field, (some) => edits.push(...some));
    copy?.take(words.beyond(copy));
    stop?.();
    if (!copy || edits.length === 0) return;
    show(copy.read(field));
    const [start, end] = caret.map((at) => edits.reduce(caretAfter, at));
    area.setSelectionRange(start ?? null, end ?? null);
  };

  const begin = () => {
    if (copy) return;
    copy = createWords();
    copy.take(words.whole());
    untie = copy.onEdit(words.write);
  };

  const read = () => {
    // Dictation and the browser's own filling in come without a focus.
    begin();
    if (!copy) return;
    const edit = editBetween(copy.read(field), area.value, area.selectionEnd);
    if (edit.removed > 0 || edit.added) copy.edit(field, edit);
  };

  const paint = () => {
    if (!copy) show(words.read(field));
    else if (!isComposing) take();
  };

  const end = () => {
    if (copy) read();
    isComposing = false;
    untie();
    copy = null;
    paint();
    flush(true);
  };

  const listeners: readonly (readonly [string, () => void])[] = [
    ['focus', begin],
    ['blur', end],
    ['input', read],
    [
      'compositionstart',
      () => {
        isComposing = true;
      },
    ],
    [
      'compositionend',
      () => {
        isComposing = false;
        read();
        take();
      },
    ],
  ];
  for (const [name, hear] of listeners) area.addEventListener(name, hear);
  const stop = subscribe(paint);
  paint();
  if (document.activeElement === area) begin();
  return () => {
    if (copy) end();
    stop();
    for (const [name, hear] of listeners) area.removeEventListener(name, hear);
  };
}

function carets({ selectionStart, selectionEnd }: HTMLTextAreaElement): readonly number[] {
  return [selectionStart, selectionEnd];
}
