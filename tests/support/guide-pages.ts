// Prints docs/guides from the guides themselves, each name of a button in the words that the button bears.

import { inEachLanguage, type Locale, locales } from '@/domain/wording';
import { type Block, type GuideBook, type GuideId, guideIds, labelWords, piecesOf } from '@/i18n/guide-book';
import { directionOf, ownName, tagOf } from '@/i18n/languages';
import { type Say, type Spaces, sayFrom } from '@/i18n/say';
import { folders } from './languages';

// What a folder lacks, tests/unit/words.test.ts says.
const folderOf = (locale: Locale) => folders[locale] ?? {};

export const guides = inEachLanguage((locale) => folderOf(locale)['guides/index'] as GuideBook);

const messages = inEachLanguage((locale) => ({
  ...(folderOf(locale).phone as Spaces),
  ...(folderOf(locale)['guides/labels'] as Spaces),
}));

/** The words of the app; throws where there are none, or where they want something that they aren't given. */
export function sayIn(locale: Locale): Say {
  const onError = (error: Error) => {
    throw error;
  };
  return sayFrom(tagOf(locale), messages[locale], onError);
}

/** The address of a guide's page, below the folder of the project. */
export const guideFile = (id: GuideId, locale: Locale) => `docs/guides/${locale}/${id}.md`;

export function guidePage(id: GuideId, locale: Locale): string {
  const guide = guides[locale][id];
  const say = sayIn(locale);
  const text = (of: string) => marked(of, say);
  const body = [
    `# ${guide.title}`,
    guide.about,
    ...guide.sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks.map((block) => printed(block, text))]),
  ];
  const whole = directionOf(locale) === 'rtl' ? ['<div dir="rtl">', ...body, '</div>'] : body;
  return `${[heading(id, locale), ...whole].join('\n\n')}\n`;
}

/** Says where it comes from, and leads to the other languages. */
function heading(id: GuideId, locale: Locale): string {
  const others = locales.filter((other) => other !== locale);
  const links = others.map((other) => `[${ownName[other]}](../${other}/${id}.md)`).join(' · ');
  return `<!-- Printed from src/i18n/${locale}/guides/${id}.ts: npx vitest run --project unit tests/unit/guides.test.ts -u -->\n${links}`;
}

function marked(text: string, say: Say): string {
  return piecesOf(text)
    .map((piece) => {
      if (piece.kind === 'label') return `**${labelWords(piece, say)}**`;
      if (piece.kind === 'typed') return `\`${piece.text}\``;
      return piece.kind === 'strong' ? `**${piece.text}**` : piece.text;
    })
    .join('');
}

function printed(block: Block, text: (of: string) => string): string {
  if ('text' in block) return text(block.text);
  if ('note' in block) return `> ${text(block.note)}`;
  if ('steps' in block) return block.steps.map((step, i) => `${i + 1}. ${text(step)}`).join('\n');
  if ('points' in block) return block.points.map((point) => `- ${text(point)}`).join('\n');
  if ('checks' in block) return block.checks.map((check) => `- [ ] ${text(check)}`).join('\n');
  if ('lines' in block) return ['```sh', ...block.lines, '```'].join('\n');
  const { head, rows } = block.table;
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => text(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** The table of docs/guides/README.md: every guide in every language. */
export function guidesIndex(): string {
  const link = (id: GuideId, locale: Locale) => `[${guides[locale][id].title}](${locale}/${id}.md)`;
  return [
    '# Guides',
    `Printed from \`src/i18n/<${locales.join(',')}>/guides\` by \`npx vitest run --project unit tests/unit/guides.test.ts -u\`. The app shows the same at \`/guides\`,\nwhere they can be printed: the facilitator’s page on one sheet of A4, the participants’ card four times on a sheet.`,
    [
      `| ${locales.map((locale) => ownName[locale]).join(' | ')} |`,
      `| ${locales.map(() => '---').join(' | ')} |`,
      ...guideIds.map((id) => `| ${locales.map((locale) => link(id, locale)).join(' | ')} |`),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
