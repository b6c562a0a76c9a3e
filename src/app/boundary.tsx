import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, Stack } from '@/ui';

interface State {
  readonly broken: boolean;
}

/** Catches what breaks below it. Nobody sees a stack trace, and what was typed stays in the outbox over the reload. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useTranslations('shared');
  return (
    <Card role="alert">
      <Stack>
        <h1>{t('broken-title')}</h1>
        <p>{t('broken-text')}</p>
        <Button look="primary" large onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </Stack>
    </Card>
  );
}
