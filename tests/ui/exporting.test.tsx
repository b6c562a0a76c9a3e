// The files, pressed for as an organiser does; what arrives is read, not believed.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '@/domain/archive';
import type { Locale } from '@/domain/wording';
import ExportPanel from '@/features/exporting/export-panel';
import type { Exported } from '@/features/exporting/frozen-state';
import { useLocaleChoice, WithStaffWords, Words } from '@/i18n';
import { readDocx } from '../support/docx';
import { fullSample } from '../support/full-sample';
import { morning, sample, sampleWorkshop } from '../support/report-sample';

interface Kept {
  readonly name: string;
  readonly content: Blob;
}

let kept: Kept[];
beforeEach(() => {
  kept = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) kept.push({ name: this.download, content });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Again = (exported: Partial<Exported>) => void;

async function panel(locale: Locale, exported: Partial<Exported> = {}, onAgain: (again: Again) => void = () => {}) {
  useLocaleChoice.setState({ locale, chosen: true });
  const shown = (known: Partial<Exported>) => (
    <Suspense fallback={null}>
      <Words>
        <WithStaffWords>
          <ExportPanel exported={{ ...sample, now: () => morning, ...known }} />
        </WithStaffWords>
      </Words>
    </Suspense>
  );
  await act(async () => {
    const { rerender } = render(shown(exported));
    onAgain((known) => rerender(shown(known)));
  });
  return userEvent.setup();
}

async function press(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<Kept> {
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(kept).toHaveLength(1), { timeout: 10_000 });
  const [file] = kept;
  if (!file) throw new Error('no file');
  return file;
}

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('exporting', () => {
  it('gives the draft as a document in the language of the page, and says its name', async () => {
    const user = await panel('ar');
    const { name, content } = await press(user, /DOCX.*البطائق التقنية/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-draft-communal-ar.docx');
    expect(readDocx(await bytes(content)).paragraphs[1]?.text).toBe('مسودة البرنامج');
    expect(await screen.findByText(name)).toBeTruthy();
  }, 20_000);

  it('gives the minutes in another language than the page’s', async () => {
    const user = await panel('ar');
    await user.click(within(screen.getByRole('group')).getByRole('radio', { name: 'Français' }));
    const { name, content } = await press(user, /DOCX.*محضر الورشة/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-minutes-fr.docx');
    expect(readDocx(await bytes(content)).paragraphs[1]?.text).toBe('Procès-verbal de l’atelier');
  }, 20_000);

  it('gives the proposals as CSV with a byte order mark, a workbook and a text for a website', async () => {
    const user = await panel('fr');
    const { name, content } = await press(user, /CSV/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-proposals-fr.csv');
    expect([...(await bytes(content)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await content.text()).toContain('Budget participatif');
    kept = [];
    const workbook = await press(user, /XLSX/);
    expect(workbook.name).toMatch(/workbook-fr\.xlsx$/);
    expect(Object.keys(unzipSync(await bytes(workbook.content)))).toContain('xl/workbook.xml');
    kept = [];
    const text = await press(user, /Markdown\) Réponses/);
    expect(text.name).toMatch(/fates-fr\.md$/);
    expect(await text.content.text()).toContain('Budget participatif');
  }, 20_000);

  it('gives the archive whole, with the trail asked for only now, and shows its fingerprint', async () => {
    const trail = vi.fn(async () => ({ entries: [], isWhole: true }));
    const user = await panel('en', { trail });
    expect(trail).not.toHaveBeenCalled();
    const { name, content } = await press(user, /JSON/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-archive.json');
    expect(trail).toHaveBeenCalledTimes(1);
    const { archive } = checkArchive(await content.text());
    expect(archive?.content.notes).toHaveLength(sample.notes.length);
    expect(await screen.findByText(archive?.sha256 ?? 'none')).toBeTruthy();
  });

  it('takes every file from one state: the minutes name the archive that is given later, until the present state is taken', async () => {
    const trail = vi.fn(async () => ({ entries: fullSample.trail, isWhole: true }));
    const later = { ...sampleWorkshop, venue: { fr: 'Ailleurs' } };
    let retake = (_: Partial<Exported>) => {};
    const user = await panel('fr', { trail }, (again) => {
      retake = again;
    });
    const minutes = await press(user, /Markdown\) Procès-verbal/);
    const named = /[0-9a-f]{64}/.exec(await minutes.content.text())?.[0];
    // The workshop goes on meanwhile.
    await act(async () => retake({ trail, workshop: later }));
    kept = [];
    const archive = checkArchive(await (await press(user, /JSON/)).content.text()).archive;
    expect(archive?.sha256).toBe(named);
    expect(trail).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Prendre l’état actuel' }));
    kept = [];
    const fresh = checkArchive(await (await press(user, /JSON/)).content.text()).archive;
    expect(fresh?.content.workshop.venue).toEqual({ fr: 'Ailleurs' });
    expect(fresh?.sha256).not.toBe(named);
    expect(trail).toHaveBeenCalledTimes(2);
  }, 20_000);

  it('says so while what it knows has not come from the server', async () => {
    await panel('fr', { isFresh: false });
    expect(await screen.findByText(/n’a pas encore joint le serveur/)).toBeTruthy();
  });

  it('says that the trail has not come whole', async () => {
    const trail = async () => ({ entries: [], isWhole: false });
    await press(await panel('fr', { trail }), /JSON/);
    expect(await screen.findByText(/n’a pas reçu tout le journal/)).toBeTruthy();
  });

  it('gives everything in one file, with a page that says what each is', async () => {
    const { name, content } = await press(
      await panel('fr', { ...fullSample, trail: async () => ({ entries: fullSample.trail, isWhole: true }) }),
      /ZIP/,
    );
    expect(name).toMatch(/all-fr\.zip$/);
    const files = unzipSync(await bytes(content));
    expect(Object.keys(files)).toEqual([
      'README.txt',
      ...['draft-communal', 'draft-international', 'minutes', 'fates'].map((kind) => `${kind}-fr.docx`),
      ...['draft-communal', 'draft-international', 'minutes', 'fates'].map((kind) => `${kind}-fr.md`),
      ...['workbook-fr.xlsx', 'proposals-fr.csv', 'archive.json'],
    ]);
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    const { archive } = checkArchive(strFromU8(files['archive.json'] ?? new Uint8Array()));
    expect(readme).toContain(archive?.sha256 ?? 'none');
    for (const file of Object.keys(files).slice(1)) expect(readme).toContain(`${file}\r\n    `);
    expect(readDocx(files['minutes-fr.docx'] ?? new Uint8Array()).paragraphs.map(({ text }) => text)).toContain(
      archive?.sha256,
    );
  }, 30_000);

  it('lays a document down for paper beside the app, and takes it away when it has been printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const user = await panel('ar');
    await user.click(await screen.findByRole('button', { name: /طباعة.*الأجوبة عن المقترحات/ }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    const sheet = document.querySelector('[data-printing-sheet]');
    expect(sheet?.parentElement).toBe(document.body);
    expect(sheet?.getAttribute('dir')).toBe('rtl');
    expect(sheet?.querySelector('h1')?.textContent).toBe('الأجوبة عن المقترحات');
    expect(sheet?.querySelectorAll('tbody tr')).toHaveLength(63);
    // What was typed runs in its own direction, so that it begins where its reader looks for it.
    const cells = [...(sheet?.querySelectorAll('tbody td:nth-child(2) div') ?? [])];
    for (const cell of cells)
      expect(cell.getAttribute('dir')).toBe(/^\P{L}*\p{sc=Arab}/u.test(cell.textContent) ? 'rtl' : 'ltr');
    expect(cells.filter((cell) => cell.getAttribute('dir') === 'ltr').length).toBeGreaterThan(5);
    expect(document.title).toContain('الأجوبة عن المقترحات');
    await act(async () => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(document.querySelector('[data-printing-sheet]')).toBeNull();
    expect(document.documentElement.dataset.printing).toBeUndefined();
    vi.unstubAllGlobals();
  }, 20_000);

  it('says so when a file can’t be made, and can try again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const trail = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ entries: [], isWhole: true });
    const user = await panel('en', { trail });
    await user.click(screen.getByRole('button', { name: /JSON/ }));
    expect(await screen.findByText(/could not be made/)).toBeTruthy();
    expect(kept).toEqual([]);
    await press(user, /JSON/);
    expect(screen.queryByText(/could not be made/)).toBeNull();
  });

  it('names files in safe characters whatever the commune is called', async () => {
    const workshop = { ...sampleWorkshop, commune: { ar: 'جماعة شيشاوة' }, date: '../x' };
    const { name } = await press(await panel('fr', { workshop }), /CSV/);
    expect(name).toBe('warsha-chichaoua2024-x-proposals-fr.csv');
  });
});
