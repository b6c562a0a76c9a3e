import { Component, type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { GatewayError, type Trouble } from '@/gateway/gateway';
import { Button, Card, Stack } from '@/ui';
import { forgetFailures } from './services';

type Kind = 'broken' | 'sign-up-limit' | 'unreachable';

interface State {
  readonly kind: Kind | null;
}

/**
 * Catches what breaks below it, and what keeps a device from signing in. Nobody sees a stack trace, and what was typed
 * stays in the outbox whatever happens here.
 */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { kind: null };

  static getDerivedStateFromError(error: unknown): State {
    return { kind: error instanceof GatewayError ? kindOf(error.trouble) : 'broken' };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render() {
    const { kind } = this.state;
    if (kind === null) return this.props.children;
    return (
      <Stopped
        kind={kind}
        again={() => {
          if (kind === 'broken') location.reload();
          forgetFailures();
          this.setState({ kind: null });
        }}
      />
    );
  }
}

function kindOf(trouble: Trouble): Kind {
  return trouble === 'sign-up-limit' || trouble === 'unreachable' ? trouble : 'broken';
}

const RETRY_MS = 20_000;

function Stopped({ kind, again }: { kind: Kind; again: () => void }) {
  const t = useTranslations('shared');
  useEffect(() => {
    // A broken component would break again; a full network or a dead one may be well in a moment.
    if (kind === 'broken') return;
    const timer = setTimeout(again, RETRY_MS);
    return () => clearTimeout(timer);
  });
  return (
    <main>
      <Card role="alert">
        <Stack>
          <h1>{t(`${kind}-title`)}</h1>
          <p>{t(`${kind}-text`)}</p>
          <Button look="primary" large onClick={again}>
            {t('reload')}
          </Button>
        </Stack>
      </Card>
    </main>
  );
}
