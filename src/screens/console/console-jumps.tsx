import { useTranslations } from 'use-intl';
import { useLive, useRoom } from '@/live';
import { Icon, type IconName } from '@/ui';
import styles from './console-jumps.module.css';

const parts = ['now', 'tables', 'words', 'screen'] as const;
const signs: Readonly<Record<(typeof parts)[number], IconName>> = {
  now: 'clock',
  tables: 'people',
  words: 'edit',
  screen: 'screen',
};

export const partId = (part: (typeof parts)[number]): string => `part-${part}`;

/** On a phone, under the thumb: the parts of a long page, and whether a table asks for help. */
export function ConsoleJumps() {
  const t = useTranslations('console');
  const { workshopId } = useRoom();
  const asking = (useLive('tables', { workshopId }).value ?? []).filter(({ needsHelp }) => needsHelp).length;
  return (
    <nav className={styles.jumps} aria-label={t('parts')}>
      {parts.map((part) => {
        const calls = part === 'tables' && asking > 0;
        return (
          <a key={part} href={`#${partId(part)}`} data-calls={calls || undefined}>
            <Icon name={calls ? 'help' : signs[part]} />
            {calls ? t('jump-help', { count: asking }) : t(`jump-${part}`)}
          </a>
        );
      })}
    </nav>
  );
}
