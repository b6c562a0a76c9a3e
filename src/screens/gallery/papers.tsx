import { useTranslations } from 'use-intl';
import { hues } from '@/domain/workshop';
import { useLocaleChoice } from '@/i18n';
import { mixedTexts, sampleProposals } from '@/i18n/gallery-samples';
import { Badge, Card, Paper, Spoken, Stack, UserText } from '@/ui';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';

export function Papers() {
  const t = useTranslations('showing');
  const names = useTranslations('preparing');
  const drafting = useTranslations('drafting');
  const locale = useLocaleChoice((choice) => choice.locale);
  const [text = '', other = ''] = sampleProposals(locale);
  return (
    <Part id="papers" title={t('papers')}>
      <Specimen of="Paper Badge" title={t('rest')} wide>
        <ul className={styles.papers}>
          {hues.map((hue) => (
            <Paper key={hue} as="li" hue={hue}>
              <Stack tight>
                <UserText>{text}</UserText>
                <Stack row tight>
                  <Badge hue={hue}>{names(`hue-${hue}`)}</Badge>
                  <Badge>{t('sample')}</Badge>
                </Stack>
              </Stack>
            </Paper>
          ))}
          <Paper as="li" hue="teal" lifted>
            <UserText>{other}</UserText>
            <Badge>{t('lifted')}</Badge>
          </Paper>
          <Paper as="li" hue="teal" faded>
            <UserText>{other}</UserText>
            <Badge>{t('faded')}</Badge>
          </Paper>
        </ul>
      </Specimen>
      <Specimen of="UserText" wide>
        <ul className={styles.papers}>
          {mixedTexts.map((mixed) => (
            <Paper key={mixed} as="li" hue="sky">
              <UserText>{mixed}</UserText>
            </Paper>
          ))}
        </ul>
        {mixedTexts.slice(0, 2).map((mixed) => (
          <p key={mixed}>
            {t('inline')} <UserText inline>{mixed}</UserText> · {drafting('proposal')}
          </p>
        ))}
      </Specimen>
      <Specimen of="Card Stack" title={t('on-desk')}>
        <Card>
          <Stack>
            <h3>{drafting('title')}</h3>
            <p>{drafting('title-hint')}</p>
            <Stack row tight>
              <Badge hue="moss">{t('sample')}</Badge>
              <Badge hue="plum">{t('sample')}</Badge>
            </Stack>
          </Stack>
        </Card>
      </Specimen>
      <Specimen of="Spoken">
        <p>
          {t('spoken', { text: '…' })} <Spoken>{t('sample')}</Spoken>
        </p>
      </Specimen>
    </Part>
  );
}
