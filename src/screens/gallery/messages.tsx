import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Banner, EmptyState, Hint, ToastHost, useToasts, Waiting } from '@/ui';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';

export function Messages() {
  const t = useTranslations('showing');
  const shared = useTranslations('shared');
  const drafting = useTranslations('drafting');
  return (
    <Part id="messages" title={t('messages')}>
      <Specimen of="Banner" wide>
        <Banner tone="calm" icon="check">
          {shared('no-network')}
        </Banner>
        <Banner tone="caution" icon="eye">
          {shared('practice')}
        </Banner>
        <Banner tone="danger" icon="warning">
          {shared('refused')}
        </Banner>
      </Specimen>
      <Specimen of="ToastHost">
        <Toasts />
      </Specimen>
      <Specimen of="Hint">
        <Hint name="gallery" endLabel={drafting('hint-end')}>
          {drafting('hint')}
        </Hint>
      </Specimen>
      <Specimen of="Waiting">
        <Waiting>{shared('starting')}</Waiting>
      </Specimen>
      <Specimen of="EmptyState">
        <EmptyState>{drafting('empty-commitments')}</EmptyState>
      </Specimen>
    </Part>
  );
}

/** Those that elsewhere go after ten seconds; here they stay, in a frame instead of at the edge of the screen. */
function Toasts() {
  const shared = useTranslations('shared');
  const proposing = useTranslations('proposing');
  useEffect(() => {
    const undo = { label: shared('undo'), run: () => {} };
    useToasts.setState({
      shown: [
        { id: -3, text: shared('copied'), tone: 'plain' },
        { id: -2, text: proposing('withdrawn-said'), tone: 'plain', action: undo },
        { id: -1, text: shared('not-saved'), tone: 'fault' },
      ],
    });
    return () => useToasts.setState({ shown: [] });
  }, [shared, proposing]);
  return (
    <div className={styles.stage}>
      <ToastHost dismissLabel={shared('dismiss')} />
    </div>
  );
}
