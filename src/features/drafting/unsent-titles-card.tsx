import { useTranslations } from 'use-intl';
import { Button, Card, Stack, UserText, useToasts } from '@/ui';
import { useUnsentTitles } from './unsent-titles';

/** Every title that did not reach the board: the words, why, and a way to take them along. Nothing where there is none. */
export function UnsentTitles() {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const say = useToasts((toasts) => toasts.say);
  const { titles, drop } = useUnsentTitles();
  const copy = (text: string) => navigator.clipboard.writeText(text).then(() => say(shared('copied')));
  return titles.map((title) => (
    <Card key={title.text}>
      <Stack tight>
        <h2>{t('unsent-title')}</h2>
        <UserText>{title.text}</UserText>
        <p>{t(`unsent-${title.why}`)}</p>
        <Stack row tight>
          {'clipboard' in navigator && (
            <Button icon="copy" onClick={() => void copy(title.text)}>
              {shared('copy')}
            </Button>
          )}
          <Button onClick={() => drop(title)}>{t('unsent-drop')}</Button>
        </Stack>
      </Stack>
    </Card>
  ));
}
