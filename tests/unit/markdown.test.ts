// A document as Markdown, read back as a website would: what people typed stays text.
import { describe, expect, it } from 'vitest';
import { markdownOf } from '@/features/exporting/markdown';
import { documentFor } from '../support/exports';
import { fullSample } from '../support/full-sample';
import { sampleNote } from '../support/report-sample';

async function textOf(typed: string) {
  const notes = [sampleNote('n', { text: typed })];
  return markdownOf(await documentFor('communal', 'fr', { notes, commitments: [] }), 'fr');
}

/** What a reader sees of a line: no marks, and what was escaped as itself. */
const plain = (markdown: string) => markdown.replace(/\\(.)/g, '$1');

describe('markdownOf', () => {
  it('has headings, numbered proposals and tables, in an element with language and direction', async () => {
    const text = markdownOf(await documentFor('communal', 'ar', fullSample), 'ar');
    expect(text.startsWith('<div lang="ar-MA" dir="rtl">\n\n')).toBe(true);
    expect(text.endsWith('\n\n</div>\n')).toBe(true);
    const lines = text.split('\n');
    expect(lines).toContain('# مسودة البرنامج');
    expect(lines).toContain('## المحور 2: الرقمنة');
    expect(lines).toContain('### الالتزام 1: إحداث ميزانية تشاركية سنوية');
    expect(lines).toContain('2. الميزانية التشاركية');
    expect(lines).toContain(
      '| **المخرجات المنتظرة** | **البداية** | **أجل الإنجاز** | **الجهة المكلفة** | **الشركاء** |',
    );
    expect(lines).toContain('| **الجهة المكلفة بالتنفيذ** | مديرية المصالح |');
  });

  it('gives every row of a table as many cells as its head', async () => {
    for (const kind of ['communal', 'international', 'minutes', 'fates'] as const) {
      const text = markdownOf(await documentFor(kind, 'fr', fullSample), 'fr');
      const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) {
        const cells = table.split('\n').map((row) => row.replace(/\\\|/g, '').split('|').length);
        expect(new Set(cells).size, table).toBe(1);
      }
    }
  });

  it.each([
    ['HTML', '<script>alert(1)</script> <b>x</b> &lt;'],
    ['a heading', '# grand'],
    ['emphasis and code', '*a* _b_ `c` ~~d~~ $e$'],
    ['a link and a picture', '[x](http://a.b) ![y](z) <http://c.d>'],
    ['the end of a cell', 'a | b'],
    ['a list', '- a'],
    ['another number', '1. a'],
    ['a backslash', 'a\\b \\| c'],
    ['a line under a heading', '=== x'],
    ['somebody', '@nom'],
    ['bare addresses', 'https://x.ma et www.x.ma'],
  ])('takes %s for text', async (_, typed) => {
    const item = (await textOf(typed)).split('\n').find((line) => line.startsWith('1. ')) ?? '';
    expect(plain(item.slice(3))).toBe(typed);
    // Every sign that means something stands behind a backslash.
    expect(item.slice(3).replace(/\\./g, '')).not.toMatch(/[`*_{}[\]<>#|~!&$\\]/);
    expect(item).not.toMatch(/:\/\/|www\./);
    expect(item.slice(3)).not.toMatch(/^(?:[-+=]|\d+[.)])/);
  });

  it('keeps new lines within a proposal, and leaves out what must not be in a text', async () => {
    expect(await textOf('a\n- b\u202E\0\uFFFE')).toContain('1. a  \n   \\- b\n');
  });
});
