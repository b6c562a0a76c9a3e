import { useTranslations } from 'use-intl';
import { answerCost, type CostAnswer } from '@/domain/cost-price';
import { Banner, type IconName, TextField } from '@/ui';
import { Breakdown } from './breakdown';
import styles from './costing.module.css';
import { Figures } from './figures';
import { Price } from './price';
import { Remedy } from './remedy';
import { useNumbers } from './use-numbers';
import { questionFields, useQuestion } from './use-question';

/** What a workshop of so many people takes of the free day, what it would cost, and what to do. `search`: the address' own. */
export function Calculator({ search }: { search: string }) {
  const t = useTranslations('costing');
  const asked = useQuestion(search);
  const answer = answerCost(asked.question, asked.prices);
  return (
    <>
      <form className={styles.question} onSubmit={(event) => event.preventDefault()} aria-label={t('question')}>
        {questionFields.map((name) => (
          <TextField
            key={name}
            inputMode="numeric"
            dir="ltr"
            label={t(`ask-${name}`)}
            value={asked.typed[name]}
            onChange={(event) => asked.type(name, event.target.value)}
          />
        ))}
      </form>
      <Verdict answer={answer} />
      <Figures answer={answer} />
      <Remedy question={asked.question} answer={answer} />
      <Price asked={asked} answer={answer} />
      <Breakdown lines={answer.lines} />
      <p className={styles.soft}>{t('not-counted')}</p>
    </>
  );
}

const looks = {
  fits: ['calm', 'check'],
  tight: ['caution', 'warning'],
  over: ['danger', 'warning'],
} as const satisfies Readonly<Record<CostAnswer['verdict'], readonly ['calm' | 'caution' | 'danger', IconName]>>;

function Verdict({ answer: { verdict, share } }: { answer: CostAnswer }) {
  const t = useTranslations('costing');
  const numbers = useNumbers();
  const [tone, icon] = looks[verdict];
  return (
    <Banner tone={tone} icon={icon}>
      <p>{t.rich(`verdict-${verdict}`, { share: () => <bdi>{numbers.share(share)}</bdi> })}</p>
    </Banner>
  );
}
