// Dialogs where the browser has no `showModal`: Firefox before 98, Safari before 15.4.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dialog } from '@/ui';

const methods = ['showModal', 'close'] as const;
const { showModal, close } = HTMLDialogElement.prototype;
beforeEach(() => {
  for (const method of methods) Reflect.deleteProperty(HTMLDialogElement.prototype, method);
});
afterEach(() => {
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
});

const closed = vi.fn();

function Page({ focused = false }: { focused?: boolean }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const onClose = () => {
    closed(typed);
    setOpen(false);
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ouvrir
      </button>
      {open && (
        <Dialog title="Titre" closeLabel="Fermer" onClose={onClose}>
          <input
            aria-label="Texte"
            ref={(field) => (focused ? field?.setAttribute('autofocus', '') : undefined)}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Dialog>
      )}
      <button type="button">Derrière</button>
    </>
  );
}

async function opened(focused = false) {
  closed.mockClear();
  const user = userEvent.setup();
  render(<Page focused={focused} />);
  await user.click(screen.getByRole('button', { name: 'Ouvrir' }));
  return user;
}

it('opens as a modal dialog with its name, and has the focus', async () => {
  await opened();
  expect(screen.getByRole('dialog', { name: 'Titre' }).getAttribute('aria-modal')).toBe('true');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fermer' }));
});

it('gives the focus to the field that asks for it', async () => {
  await opened(true);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Texte' }));
});

it('keeps the focus inside', async () => {
  const user = await opened();
  const dialog = screen.getByRole('dialog');
  for (let i = 0; i < 4; i++) {
    await user.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(dialog.contains(document.activeElement)).toBe(true);
});

it('closes by Escape with what was typed last, and gives the focus back', async () => {
  const user = await opened();
  await user.type(screen.getByRole('textbox', { name: 'Texte' }), 'abc');
  await user.keyboard('{Escape}');
  expect(closed.mock.calls).toEqual([['abc']]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ouvrir' }));
  await user.click(screen.getByRole('button', { name: 'Derrière' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Derrière' }));
});

it('closes by a press beside it, which is a press on itself', async () => {
  const user = await opened();
  await user.click(screen.getByRole('textbox', { name: 'Texte' }));
  expect(closed).not.toHaveBeenCalled();
  await user.click(screen.getByRole('dialog'));
  expect(closed).toHaveBeenCalledOnce();
});
