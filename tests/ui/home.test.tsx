import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { useLocaleChoice, Words } from '@/i18n';
import Home from '@/screens/home/home';

/** The words of the phone and nothing else: no database, no words of the staff. */
async function openHome(practice = false) {
  const memory = memoryLocation({ path: practice ? '/practice' : '/', record: true });
  await act(async () =>
    render(
      <Router hook={memory.hook} base={practice ? '/practice' : ''}>
        <Suspense fallback={null}>
          <Words>
            <Home practice={practice} />
          </Words>
        </Suspense>
      </Router>,
    ),
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), history: memory.history };
}

const codeField = () => screen.getByRole('textbox');

describe('home', () => {
  beforeEach(() => useLocaleChoice.setState({ locale: 'fr', chosen: true }));

  it('says what this is in a picture and three sentences, without a database', async () => {
    await openHome();
    expect(screen.getByRole('img', { name: /propositions glissent/ })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('a code in Arabic-Indic digits with a space leads to its workshop', async () => {
    const { user, history } = await openHome();
    await user.type(codeField(), '١١١١ ٢٢٢٢{Enter}');
    expect(history.at(-1)).toBe('/j/11112222');
  });

  it('a pasted secret link keeps its secret behind the #', async () => {
    const { user, history } = await openHome();
    await user.click(codeField());
    await user.paste(`https://example.org/j#${'A'.repeat(22)}`);
    await user.click(screen.getByRole('button', { name: 'Entrer' }));
    expect(history.at(-1)).toBe(`/j#${'A'.repeat(22)}`);
  });

  it('a code that can’t be one is said at once and stays in the field', async () => {
    const { user, history } = await openHome();
    await user.type(codeField(), '1234{Enter}');
    expect(screen.getByText(/huit chiffres\. /)).toBeTruthy();
    expect(codeField()).toHaveProperty('value', '1234');
    expect(history).toEqual(['/']);
  });

  it('switching the language turns the page and keeps what is typed', async () => {
    const { user } = await openHome();
    await user.type(codeField(), '1111');
    // The words of the other language have to arrive within the act.
    await act(async () => user.click(screen.getByRole('button', { name: 'العربية' })));
    expect(
      await screen.findByRole('heading', { name: 'مقترحات القاعة تتحول إلى التزامات' }, { timeout: 5_000 }),
    ).toBeTruthy();
    await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(codeField()).toHaveProperty('value', '1111');
    expect(screen.getByRole('button', { name: 'Français' })).toBeTruthy();
  });

  it('practice is one press away, and one press leads out of it', async () => {
    const outside = await openHome();
    await outside.user.click(screen.getByRole('link', { name: /mode d’entraînement/ }));
    expect(outside.history.at(-1)).toBe('/practice');
  });

  it('in practice it says so, prepares in practice and leads out', async () => {
    const { user, history } = await openHome(true);
    expect(screen.getByRole('heading', { name: 'Vous êtes en mode d’entraînement' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Préparer un atelier' }));
    expect(history.at(-1)).toBe('/practice/new');
    await user.click(screen.getByRole('link', { name: 'Quitter le mode d’entraînement' }));
    expect(history.at(-1)).toBe('/');
  });
});
