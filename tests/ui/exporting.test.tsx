// The three files, pressed for as an organiser does; what arrives is read, not believed.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '@/domain/archive';
import type { Locale } from '@/domain/wording';
import { ExportPanel } from '@/features/exporting/export-panel';
import type { Exported } from '@/features/exporting/make-file';
import { useLocaleChoice, WithStaffWords, Words } from '@/i18n';
import { readDocx } from '../support/docx';
import { sample, sampleWorkshop } from '../support/report-sample';

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

async function panel(locale: Locale, exported: Partial<Exported> = {}) {
  useLocaleChoice.setState({ locale, chosen: true });
  await act(async () =>
    render(
      <Suspense fallback={null}>
        <Words>
          <WithStaffWords>
            <ExportPanel exported={{ ...sample, ...exported }} />
          </WithStaffWords>
        </Words>
      </Suspense>,
    ),
  );
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
    const { name, content } = await press(user, /DOCX/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-draft-ar.docx');
    expect(readDocx(await bytes(content)).paragraphs[1]?.text).toBe('مسودة البرنامج');
    expect(await screen.findByText(name)).toBeTruthy();
  }, 20_000);

  it('gives the draft in another language than the page’s', async () => {
    const user = await panel('ar');
    await user.click(within(screen.getByRole('group')).getByRole('radio', { name: 'Français' }));
    const { name, content } = await press(user, /DOCX/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-draft-fr.docx');
    expect(readDocx(await bytes(content)).paragraphs[1]?.text).toBe('Projet de programme');
  }, 20_000);

  it('gives the proposals as CSV with a byte order mark', async () => {
    const { name, content } = await press(await panel('fr'), /CSV/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-proposals-fr.csv');
    expect([...(await bytes(content)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await content.text()).toContain('Budget participatif');
  });

  it('gives the archive whole, with the trail asked for only now, and shows its fingerprint', async () => {
    const trail = vi.fn(async () => []);
    const user = await panel('en', { trail });
    expect(trail).not.toHaveBeenCalled();
    const { name, content } = await press(user, /JSON/);
    expect(name).toBe('warsha-commune-de-chichaoua-2024-04-24-archive.json');
    expect(trail).toHaveBeenCalledTimes(1);
    const { archive } = checkArchive(await content.text());
    expect(archive?.content.notes).toHaveLength(sample.notes.length);
    expect(await screen.findByText(archive?.sha256 ?? 'none')).toBeTruthy();
  });

  it('says so when a file can’t be made, and can try again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const trail = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue([]);
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
