// The guides: read on the screen, printed, and found where people need them.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { type ReactElement, Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import SettingsMissing from '@/app/settings-missing';
import WithoutServer from '@/app/without-server';
import type { Locale } from '@/domain/wording';
import { useLocaleChoice, Words } from '@/i18n';
import { guideIds } from '@/i18n/guide-book';
import Console from '@/screens/console/console';
import Desk from '@/screens/desk/desk';
import Guides from '@/screens/guides/guides';
import Home from '@/screens/home/home';
import Mine from '@/screens/mine/mine';
import Prepare from '@/screens/prepare/prepare';
import { guides } from '../support/guide-pages';
import { openTestWorkshop, renderRoom, W } from '../support/render-room';

async function opened(page: ReactElement, locale: Locale, { path = '/', base = '' } = {}) {
  useLocaleChoice.setState({ locale, chosen: true });
  const memory = memoryLocation({ path: base || path, record: true });
  // The words arrive while it is drawn.
  const view = await act(async () =>
    render(
      <Suspense fallback={null}>
        <Words>
          <Router hook={memory.hook} base={base}>
            {page}
          </Router>
        </Words>
      </Suspense>,
    ),
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 8_000 });
  return { ...view, history: memory.history };
}

const everyGuide = guideIds.flatMap((id) => (['ar', 'fr', 'en'] as const).map((locale) => [id, locale] as const));

/** Each heading is one deeper than the one it stands under, at most. */
function expectHeadingsInOrder(container: HTMLElement) {
  const levels = [...container.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
}

async function expectForEveryone(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe('the guides', () => {
  it.each(['ar', 'fr', 'en'] as const)('stand in a list, each with whom it is for, in %s', async (locale) => {
    const { container } = await opened(<Guides guide={undefined} />, locale);
    for (const id of guideIds) {
      const link = screen.getByRole('link', { name: guides[locale][id].title });
      expect(link.getAttribute('href')).toBe(`/guides/${id}`);
      screen.getByText(guides[locale][id].about);
    }
    expectHeadingsInOrder(container);
    await expectForEveryone(container);
  });

  it.each(everyGuide)('%s in %s can be read by everyone', async (id, locale) => {
    const { container } = await opened(<Guides guide={id} />, locale);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(guides[locale][id].title);
    for (const { title } of guides[locale][id].sections) screen.getByRole('heading', { level: 2, name: title });
    expect(container.textContent).not.toMatch(/\{\{|\}\}|\*\*|`|undefined/);
    expectHeadingsInOrder(container);
    await expectForEveryone(container);
  });

  it('a long one begins with its parts, and leads to each', async () => {
    const { container } = await opened(<Guides guide="facilitator" />, 'fr');
    const contents = within(screen.getByRole('navigation', { name: 'Dans ce guide' }));
    const links = contents.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      guides.fr.facilitator.sections.map(({ title }) => title),
    );
    for (const link of links) {
      const part = container.querySelector(link.getAttribute('href') ?? '');
      expect(part?.querySelector('h2')?.textContent).toBe(link.textContent);
    }
  });

  it('a short one has no table of contents', async () => {
    await opened(<Guides guide="participant" />, 'fr');
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('names the app’s own buttons in the words that these bear', async () => {
    await opened(<Guides guide="facilitator-page" />, 'ar');
    expect(screen.getByText('التالي: الاقتراح').tagName).toBe('B');
    expect(screen.getAllByText('تجميد كل التغييرات')).toHaveLength(1);
  });

  it('an address that names none leads to all of them, without a server', async () => {
    const { history } = await opened(<WithoutServer practice={false} />, 'fr', { path: '/guides/cuisine' });
    await screen.findByRole('heading', { level: 1, name: 'Guides' });
    expect(history.at(-1)).toBe('/guides');
    // The words of a guide arrive while it is drawn.
    await act(async () => screen.getByRole('link', { name: guides.fr.participant.title }).click());
    await screen.findByRole('heading', { level: 1, name: guides.fr.participant.title });
    expect(history.at(-1)).toBe('/guides/participant');
  });
});

describe('a guide on paper', () => {
  beforeEach(() => vi.stubGlobal('print', vi.fn()));

  const paper = () => document.querySelector<HTMLElement>('[data-printed]');

  it('is printed whole, in its language and direction, and the page stays as it was', async () => {
    await opened(<Guides guide="facilitator-page" />, 'ar');
    await userEvent.setup().click(screen.getByRole('button', { name: 'الطباعة في صفحة واحدة' }));
    expect([paper()?.lang, paper()?.dir]).toEqual(['ar-MA', 'rtl']);
    for (const { title } of guides.ar['facilitator-page'].sections) expect(paper()?.textContent).toContain(title);
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(paper()).toBeNull();
  });

  it('the participant’s card comes four times on a sheet', async () => {
    await opened(<Guides guide="participant" />, 'fr');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Imprimer quatre cartes par feuille' }));
    expect(paper()?.querySelectorAll('article')).toHaveLength(4);
  });
});

describe('the way to a guide', () => {
  it('stands on the first page, and stays in practice mode', async () => {
    await opened(<Home practice />, 'fr', { base: '/practice' });
    expect((await screen.findByRole('link', { name: 'Guides' })).getAttribute('href')).toBe('/practice/guides');
  });

  it.each([
    ['the console', <Console key="console" />, 'facilitator'],
    ['the preparation', <Prepare key="prepare" />, 'organiser'],
    ['the desk', <Desk key="desk" />, 'organiser'],
  ])('stands on %s, which stays open', async (_, page, guide) => {
    await renderRoom(await openTestWorkshop('welcome'), page, { path: `/w/${W}/run` });
    const link = await screen.findByRole('link', { name: 'Guide' });
    expect(link.getAttribute('href')).toBe(`${location.origin}/guides/${guide}`);
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('stands among one’s workshops', async () => {
    await renderRoom(await openTestWorkshop('welcome'), <Mine />, { outside: true, path: '/mine' });
    expect((await screen.findByRole('link', { name: 'Guides' })).getAttribute('href')).toBe('/guides');
  });

  it('stands where a site is not set up, for whoever sets it up', async () => {
    await renderRoom(await openTestWorkshop('welcome'), <SettingsMissing names={['A']} />, { outside: true });
    expect((await screen.findByRole('link', { name: 'Guide' })).getAttribute('href')).toContain('/guides/it');
  });
});
