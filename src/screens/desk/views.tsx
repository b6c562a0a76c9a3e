import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { buttonClass, classes, Icon, type IconName } from '@/ui';
import styles from './desk.module.css';

const views = ['proposals', 'commitments', 'boards', 'documents'] as const;
export type View = (typeof views)[number];

const icons: Readonly<Record<View, IconName>> = {
  proposals: 'check',
  commitments: 'commitment',
  boards: 'board',
  documents: 'download',
};

/** What the address asks for; one that names a table is of the boards, as the console leads there. */
export function viewOf(search: URLSearchParams): View {
  const asked = views.find((view) => view === search.get('view'));
  return asked ?? (search.has('table') ? 'boards' : 'proposals');
}

/** The four parts of the desk. They are addresses, so that each can be kept, shared and come back to. */
export function Views({ view }: { view: View }) {
  const t = useTranslations('desk');
  return (
    <nav aria-label={t('views')}>
      <ul className={styles.views}>
        {views.map((each) => (
          <li key={each}>
            <Link
              href={`?view=${each}`}
              className={classes(buttonClass('quiet'), styles.view)}
              aria-current={each === view ? 'page' : undefined}
            >
              <Icon name={icons[each]} />
              {t(`view-${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
