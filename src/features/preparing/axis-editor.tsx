import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Locale, wordingIn } from '@/domain/wording';
import type { Axis } from '@/domain/workshop';
import { Stack, UserText } from '@/ui';
import type { Hold } from './axes-editor';
import { Fold } from './fold';
import { HueChoice } from './hue-choice';
import { changeAxis, type Layout, type Step, seatsIn, tablesOfAxis } from './layout';
import { Moves } from './moves';
import styles from './preparing.module.css';
import { OtherLanguages, type Reword, WordingField } from './wording-field';

interface AxisEditorProps {
  axis: Axis;
  layout: Layout;
  home: Locale;
  take: (step: Step) => Promise<void> | undefined;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
  hold: Hold;
  eager: boolean | undefined;
  strict: boolean | undefined;
  open: boolean | undefined;
  children: ReactNode;
}

export function AxisEditor({ axis, layout, home, take, eager, strict, open, children, ...moves }: AxisEditorProps) {
  const t = useTranslations('preparing');
  const tables = tablesOfAxis(layout, axis.id);
  const name = {
    field: 'axis-name',
    label: t('axis-name'),
    wording: axis.name,
    save: (reword: Reword) => take(changeAxis(axis.id, (now) => ({ name: reword(now.name) }))),
    eager,
    strict,
  } as const;
  const question = {
    field: 'question',
    label: t('question'),
    hint: t('question-hint'),
    long: true,
    wording: axis.question,
    save: (reword: Reword) => take(changeAxis(axis.id, (now) => ({ question: reword(now.question) }))),
    eager,
    strict,
  } as const;
  return (
    <Fold
      hue={axis.hue}
      open={open ?? false}
      summary={
        <span className={styles.folded}>
          <strong>
            <UserText inline>{wordingIn(axis.name, home, home)}</UserText>
          </strong>
          <span>{t('tables-of', { tables: tables.length, seats: seatsIn({ tables }) })}</span>
        </span>
      }
    >
      <Stack>
        <WordingField {...name} home={home} />
        <WordingField {...question} home={home} />
        <HueChoice hue={axis.hue} onChoose={(hue) => take(changeAxis(axis.id, () => ({ hue })))} />
        <OtherLanguages fields={[name, question]} home={home} />
        {children}
        <Moves {...moves} removal={t('remove-axis')} />
      </Stack>
    </Fold>
  );
}
