import { useTranslations } from 'use-intl';
import { type Category, categories } from '@/domain/member';
import { Button } from '@/ui';
import styles from './sitting.module.css';

/** One press answers; not saying it is an answer like the others. */
export function CategoryChoice({ onChoose }: { onChoose: (category: Category | null) => void }) {
  const t = useTranslations('sitting');
  return (
    <div className={styles.categories}>
      {categories.map((category) => (
        <Button key={category} onClick={() => onChoose(category)}>
          {t(`category-${category}`)}
        </Button>
      ))}
      <Button onClick={() => onChoose(null)}>{t('no-category')}</Button>
    </div>
  );
}
