import { execFileSync } from 'node:child_process';

/** The text of a DOCX in its logical order, a line for each paragraph, read without the library that wrote it. */
export function documentText(file: string): string {
  const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
