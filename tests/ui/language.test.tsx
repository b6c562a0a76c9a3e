// Which language somebody reads who has chosen none.
import { beforeEach, describe, expect, it, vi } from 'vitest';

async function arriving(...languages: string[]) {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const { useLocaleChoice } = await import('@/i18n');
  return useLocaleChoice;
}

describe('the language of a first visit', () => {
  beforeEach(() => localStorage.clear());

  it('is the workshop’s for a phone in French, as it was sold', async () => {
    const choice = await arriving('fr-FR', 'fr');
    expect(choice.getState().locale).toBe('fr');
    choice.getState().suggest('ar');
    await vi.waitFor(() => expect(choice.getState().locale).toBe('ar'));
  });

  it('stays Arabic on a phone in Arabic, and is the workshop’s on the room screen', async () => {
    const choice = await arriving('ar-MA', 'fr');
    choice.getState().suggest('fr');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(choice.getState().locale).toBe('ar');
    choice.getState().suggest('fr', true);
    await vi.waitFor(() => expect(choice.getState().locale).toBe('fr'));
  });

  it('is what was chosen, wherever', async () => {
    const before = await arriving('fr-FR');
    before.getState().choose('en');
    await vi.waitFor(() => expect(before.getState().locale).toBe('en'));
    const choice = await arriving('ar-MA');
    expect(choice.getState().locale).toBe('en');
    choice.getState().suggest('fr', true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(choice.getState().locale).toBe('en');
  });
});

describe('a field', () => {
  it('is the page’s while it is empty, and then goes the way of what is written', async () => {
    const { render, screen } = await import('@testing-library/react');
    const { TextArea } = await import('@/ui');
    const { rerender } = render(<TextArea label="Idée" value="" onChange={() => {}} />);
    expect(screen.getByRole('textbox').getAttribute('dir')).toBeNull();
    rerender(<TextArea label="Idée" value="فكرة" onChange={() => {}} />);
    expect(screen.getByRole('textbox').getAttribute('dir')).toBe('auto');
  });
});
