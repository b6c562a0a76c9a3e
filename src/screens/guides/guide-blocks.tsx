import type { Block, Guide } from '@/i18n/guide-book';
import { Table } from '@/ui';
import { GuideText } from './guide-text';
import styles from './guides.module.css';

/** `linked`: the table of contents leads to each part. */
export function GuideSections({ guide, linked = false }: { guide: Guide; linked?: boolean }) {
  return guide.sections.map(({ title, blocks }, i) => (
    <section key={title} className={styles.part} {...(linked && { id: `part-${i + 1}` })}>
      <h2>{title}</h2>
      {blocks.map((block) => (
        <OneBlock key={JSON.stringify(block)} block={block} />
      ))}
    </section>
  ));
}

function OneBlock({ block }: { block: Block }) {
  if ('text' in block)
    return (
      <p>
        <GuideText>{block.text}</GuideText>
      </p>
    );
  if ('note' in block)
    return (
      <p className={styles.note}>
        <GuideText>{block.note}</GuideText>
      </p>
    );
  if ('steps' in block)
    return (
      <ol className={styles.steps}>
        <Items of={block.steps} />
      </ol>
    );
  if ('points' in block)
    return (
      <ul className={styles.points}>
        <Items of={block.points} />
      </ul>
    );
  if ('checks' in block)
    return (
      <ul className={styles.checks}>
        <Items of={block.checks} />
      </ul>
    );
  if ('lines' in block)
    return (
      <pre className={styles.lines} dir="ltr">
        <code>{block.lines.join('\n')}</code>
      </pre>
    );
  return <TableBlock {...block.table} />;
}

function Items({ of: texts }: { of: readonly string[] }) {
  return texts.map((text) => (
    <li key={text}>
      <GuideText>{text}</GuideText>
    </li>
  ));
}

/** Of few columns: on a phone nobody reads a table sideways. */
function TableBlock({ head, rows }: Extract<Block, { table: unknown }>['table']) {
  return (
    <Table className={styles.table}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">
              <GuideText>{name}</GuideText>
            </th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]}>
                <GuideText>{cell}</GuideText>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
