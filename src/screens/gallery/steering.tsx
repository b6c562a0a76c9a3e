import { useTranslations } from 'use-intl';
import type { Clock } from '@/domain/clock';
import { phases } from '@/domain/phase';
import { judgeDisplay, judgeStorage, judgeTeam } from '@/domain/preflight';
import type { Standing } from '@/domain/round-tally';
import { hues } from '@/domain/workshop';
import { ClockLook } from '@/features/pacing/clock-face';
import type { Said } from '@/features/pacing/use-clock';
import { FindingRow } from '@/features/preflight/finding-row';
import { HueChoice } from '@/features/preparing/hue-choice';
import { DotsShape } from '@/features/voting/dots-ballot';
import { ResultBar } from '@/features/voting/result-bar';
import { Turnout } from '@/features/voting/turnout';
import { useLocaleChoice } from '@/i18n';
import { mixedTexts, sampleProposals } from '@/i18n/gallery-samples';
import { Badge } from '@/ui';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';

const MINUTE = 60_000;
const LENGTH = 15 * MINUTE;

const moments: readonly (readonly [Clock, Said | null])[] = [
  [{ state: 'running', left: 10 * MINUTE, mood: 'calm' }, null],
  [{ state: 'running', left: 2 * MINUTE, mood: 'soon' }, 'soon'],
  [{ state: 'running', left: MINUTE / 2, mood: 'last' }, 'last'],
  [{ state: 'paused', left: 7 * MINUTE, mood: 'calm' }, 'paused'],
  [{ state: 'over', left: 0, mood: 'last' }, 'over-notify'],
  [{ state: 'over', left: 0, mood: 'last' }, 'over-close'],
  [{ state: 'over', left: 0, mood: 'last' }, 'over-lock'],
];

export function Steering() {
  const t = useTranslations('showing');
  const pacing = useTranslations('pacing');
  return (
    <Part id="steering" title={t('steering')}>
      <Specimen of="ClockLook" title={t('running')}>
        {moments.map(([clock, said]) => (
          <ClockLook key={`${clock.mood} ${said}`} clock={clock} length={LENGTH} said={said} />
        ))}
      </Specimen>
      <Specimen of="Badge" title={t('phases')} row>
        {phases.map((phase, i) => (
          <Badge key={phase} hue={hues[i]}>
            {pacing(`phase-${phase}`)}
          </Badge>
        ))}
      </Specimen>
      <Specimen of="DotsShape" row>
        {[0, 1, 2, 3].map((count) => (
          <DotsShape key={count} count={count} cap={3} />
        ))}
      </Specimen>
      <Specimen of="ResultBar Turnout" title={t('result')} wide>
        <Result />
      </Specimen>
      <Specimen of="HueChoice" wide>
        <HueChoice hue="plum" onChoose={() => {}} />
      </Specimen>
      <Specimen of="FindingRow" title={t('looked')} wide>
        <ul className={styles.list}>
          <FindingRow about="storage" found={judgeStorage(true)} />
          <FindingRow about="display" found={judgeDisplay({ width: 800, height: 600 }, null)} />
          <FindingRow about="team" found={judgeTeam(null)} />
          <FindingRow about="network" found={null} />
        </ul>
      </Specimen>
    </Part>
  );
}

function Result() {
  const locale = useLocaleChoice((choice) => choice.locale);
  const texts = [...sampleProposals(locale).slice(0, 3), mixedTexts[1]];
  const figures = [
    { dots: 12, hands: 4, place: 1, tied: false },
    { dots: 5, hands: 0, place: 2, tied: true },
    { dots: 5, hands: 2, place: 2, tied: true },
    { dots: 0, hands: 0, place: null, tied: false },
  ];
  const rows: readonly Standing[] = figures.map((figure, i) => ({
    ...figure,
    option: { id: `o${i}`, subject: null, text: texts[i] ?? '' },
  }));
  return (
    <div className={styles.list} data-hue="sky">
      {rows.map((standing) => (
        <ResultBar key={standing.option.id} round={{ kind: 'dots' }} standing={standing} most={12} />
      ))}
      <Turnout round={{ kind: 'dots' }} turnout={{ voters: 17, expected: 24 }} />
    </div>
  );
}
