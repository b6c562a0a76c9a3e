// The page on which organisers see what a workshop will cost.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { Suspense } from 'react';
import { createTranslator } from 'use-intl/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Locale } from '@/domain/wording';
import { useLocaleChoice, Words } from '@/i18n';
import ar from '@/i18n/ar/costing';
import Cost from '@/screens/cost/cost';

beforeEach(() => localStorage.clear());

async function opened(locale: Locale, search = '') {
  useLocaleChoice.setState({ locale, chosen: true });
  const { hook, searchHook } = memoryLocation({ path: `/cost${search}` });
  // The words arrive while it is drawn.
  const view = await act(async () =>
    render(
      <Suspense fallback={null}>
        <Words>
          <Router hook={hook} searchHook={searchHook}>
            <Cost />
          </Router>
        </Words>
      </Suspense>,
    ),
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 8_000 });
  return view;
}

/** What is read, without the kinds of blanks that stand in numbers. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const verdict = () => plain(screen.getByRole('status').textContent);
const cells = (row: string) =>
  within(screen.getByRole('rowheader', { name: row }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => plain(textContent));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what a workshop costs', () => {
  it('begins with the workshop of the budget: it fits, only just', async () => {
    await opened('fr');
    expect(verdict()).toMatch(/^Cela tient tout juste dans la part gratuite d’une journée : 9\d %\.$/);
    const [expected, free, share] = cells('Lectures');
    expect(expected).toMatch(/^4[89].\d{3}$/);
    expect([free?.replace('.', ' '), share]).toEqual(['50 000 par jour', expect.stringMatching(/^9\d %$/)]);
    screen.getByText(/Répétez un autre jour/);
  });

  it('follows what is typed, and says what would help', async () => {
    await opened('fr');
    type('Personnes', '60');
    type('Tables', '6');
    expect(verdict()).toMatch(/^Cela tient dans/);
    screen.getByText(/Il reste de quoi recharger/);
    type('Personnes', '200');
    type('Tables', '16');
    expect(verdict()).toMatch(/^Cela ne tient pas dans/);
    screen.getByText(/passer au forfait à l’usage/);
    screen.getByText(/plus rien n’est lu ni écrit jusqu’au lendemain/);
    // In the middle of typing another number.
    type('Personnes', '');
    expect(verdict()).toMatch(/^Cela/);
    type('Personnes', '100000');
    expect(cells('Lectures')[0]).toMatch(/\d/);
  });

  it('takes the workshop it was opened from, and other prices', async () => {
    await opened('en', '?people=200&tables=20');
    expect(screen.getByLabelText<HTMLInputElement>('People').value).toBe('200');
    expect(screen.getByLabelText<HTMLInputElement>('Tables').value).toBe('20');
    const price = () => plain(screen.getByText(/^On the plan paid by use/).textContent);
    const before = price();
    type('Price of 100,000 reads, in US dollars', '6');
    expect(price()).not.toBe(before);
    const dear = price();
    // As a French or an Arabic keyboard writes them.
    type('Price of 100,000 reads, in US dollars', '6,5');
    const dearer = price();
    expect([before, dear]).not.toContain(dearer);
    type('Price of 100,000 reads, in US dollars', '٦٫٥');
    expect(price()).toBe(dearer);
    type('People', '٦٠');
    expect(verdict()).toMatch(/^It fits/);
    type('People', '1,000');
    const thousand = cells('Reads');
    type('People', '1000');
    expect(cells('Reads')).toEqual(thousand);
    // What is no number counts as the usual hundred.
    type('People', 'many');
    const usual = cells('Reads');
    type('People', '100');
    expect(cells('Reads')).toEqual(usual);
    type('Price of 100,000 reads, in US dollars', '');
    expect(price()).toMatch(/: 0\.00 US dollars for this day/);
  });

  it('in Arabic what is counted agrees with its number', () => {
    const t = createTranslator({ locale: 'ar', messages: { costing: ar } });
    expect(t('costing.do-tables', { tables: 9 })).toContain('على 9 طاولات:');
    expect(t('costing.do-tables', { tables: 25 })).toContain('على 25 طاولة:');
    expect(t('costing.each', { amount: 2 })).toContain('أي قراءتان لكل شخص');
    expect(t('costing.each', { amount: 405 })).toContain('أي 405 قراءات لكل شخص');
    expect(t('costing.each', { amount: 495 })).toContain('أي 495 قراءة لكل شخص');
  });

  it('tells who causes what, phase by phase', async () => {
    await opened('en');
    const sum = cells('Proposals moved').map((cell) => Number(cell.replace(/\D/g, '')));
    expect(sum).toHaveLength(5);
    expect(sum[0]).toBeGreaterThan(20_000);
  });

  it.each(['ar', 'fr', 'en'] as const)('can be used by everyone, in %s', async (locale) => {
    const { container } = await opened(locale, '?people=300&tables=20');
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(container.textContent).not.toMatch(/costing\.|NaN|undefined/);
    // Western digits in Arabic, too.
    expect(container.textContent).not.toMatch(/[٠-٩]/);
  });
});
