import { useTranslations } from 'use-intl';
import { Button, buttonClass, Icon, IconButton, Twice } from '@/ui';
import { Part, Specimen } from './specimen';

const looks = ['primary', 'quiet', 'plain', 'danger'] as const;
const linkLooks = ['primary', 'quiet', 'plain'] as const;

export function Buttons() {
  const t = useTranslations('showing');
  const shared = useTranslations('shared');
  return (
    <Part id="buttons" title={t('buttons')}>
      <Specimen of="Button" title={t('rest')} row>
        {looks.map((look) => (
          <Button key={look} look={look} icon={look === 'quiet' ? 'edit' : 'undo'}>
            {shared(look === 'danger' ? 'undo' : 'save')}
          </Button>
        ))}
      </Specimen>
      <Specimen of="Button" title={t('off')} row>
        {looks.map((look) => (
          <Button key={look} look={look} disabled>
            {shared('save')}
          </Button>
        ))}
        <Button aria-disabled="true">{shared('cancel')}</Button>
      </Specimen>
      <Specimen of="Button" title={t('pressed')} row>
        <Button aria-pressed="true">{shared('save')}</Button>
        <Button aria-pressed="false">{shared('cancel')}</Button>
      </Specimen>
      <Specimen of="Button" title={t('large')} row>
        <Button large look="primary" icon="check">
          {shared('save')}
        </Button>
        <Button large>{shared('cancel')}</Button>
      </Specimen>
      <Specimen of="Button" title={t('wide')}>
        <Button wide look="primary">
          {shared('save')}
        </Button>
        <Button wide icon="undo">
          {shared('sign-up-limit-title')}
        </Button>
      </Specimen>
      <Specimen of="IconButton" row>
        {looks.map((look) => (
          <IconButton key={look} look={look} icon="back" label={shared('undo')} />
        ))}
        <IconButton icon="close" label={shared('close')} disabled />
      </Specimen>
      <Specimen of="buttonClass" title={t('link')} row>
        {linkLooks.map((look) => (
          <a key={look} href="#buttons" className={buttonClass(look, look === 'primary')}>
            <Icon name="back" />
            {shared('close')}
          </a>
        ))}
      </Specimen>
      <Specimen of="Twice">
        <Twice label={shared('leave-practice')} sure={t('sure-text')} keep={shared('cancel')} onSure={() => {}} />
      </Specimen>
    </Part>
  );
}
