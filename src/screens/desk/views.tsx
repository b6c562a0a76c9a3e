import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import { isArranging, type Phase } from '@/domain/phase';
import { buttonClass, classes, Icon, type IconName } from '@/ui';
import styles from './desk.module.css';

const views = ['proposals', 'commitments', 'boards'] as const;
export type View = (typeof views)[number];

const icons: Readonly<Record<View, IconName>> = {
  proposals: 'check',
  commitments: 'commitment',
  boards: 'board',
};

/** What the address asks for; one that names a table is of the boards, as the console leads there. */
export function viewOf(search: URLSearchParams, usual: View): View {
  const asked = views.find((view) => view === search.get('view'));
  return asked ?? (search.has('table') ? 'boards' : usual);
}

/** While the tables shape their boards, these are what one comes for; before and after, the proposals. */
export function usualView(phase: Phase): View {
  return isArranging(phase) ? 'boards' : 'proposals';
}

/** The three parts of the desk. They are addresses, so that each can be kept, shared and come back to. */
export function Views({ view }: { view: View }) {
  const t = useTranslations('desk');
  const [path] = useLocation();
  return (
    <nav aria-label={t('views')}>
      <ul className={styles.views}>
        {views.map((each) => (
          <li key={each}>
            <Link
              href={`${path}?view=${each}`}
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
