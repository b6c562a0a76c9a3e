// Everything in one file, with a page that says what each is and which may be published.

import { strToU8, type Zippable, zipSync } from 'fflate';
import { documentKinds } from './documents';
import { type Asked, endOf } from './export-name';
import { contentOf } from './make-file';
import { stateLine } from './part-frame';
import type { Setting } from './setting';

export async function bundleOf(setting: Setting): Promise<Blob> {
  const { frozen, locale } = setting;
  const axes = frozen.report.axes.map((_, axis) => ({ as: 'picture', axis }) as const);
  const asked: readonly Asked[] = [
    ...documentKinds.map((document) => ({ as: 'docx', document }) as const),
    ...documentKinds.map((document) => ({ as: 'markdown', document }) as const),
    ...(['workbook', 'csv', 'archive'] as const).map((as) => ({ as })),
    ...(canPaint() ? axes : []),
  ];
  const files: Zippable = { 'README.txt': strToU8(readme(setting, asked)) };
  // One after the other: a laptop of the commune has to hold them all as it is.
  for (const file of asked) {
    const bytes = new Uint8Array(await (await contentOf(file, setting)).arrayBuffer());
    // Documents, workbooks and pictures are compressed already.
    const level = ['docx', 'workbook', 'picture'].includes(file.as) ? 0 : 6;
    files[endOf(file, locale)] = [bytes, { level }];
  }
  const zip = zipSync(files, { mtime: frozen.takenAt });
  return new Blob([zip], { type: 'application/zip' });
}

function canPaint(): boolean {
  // Nor is there a page where a test or a bench runs without a browser.
  return Boolean(globalThis.document?.createElement('canvas').getContext('2d'));
}

/** For the simplest editors: a byte order mark, CRLF, no markup. */
function readme(setting: Setting, asked: readonly Asked[]): string {
  const { report, say, read, locale, frozen } = setting;
  const head = [read(report.title), read(report.commune)].filter(Boolean).join(' · ');
  const about = (file: Asked) => {
    if (file.as === 'docx') return say(`readme-${file.document}`);
    if (file.as === 'picture') return say('readme-board');
    return file.as === 'everything' ? '' : say(`readme-${file.as}`);
  };
  const lines = [
    head,
    '',
    say('readme', { state: stateLine(setting) }),
    say('readme-persons'),
    '',
    ...asked.flatMap((file) => [endOf(file, locale), `    ${about(file)}`]),
    '',
    say('minutes-archive'),
    frozen.archive.sha256,
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
