import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { useToasts } from '@/ui';

// A machine busy with other tests is slow, not wrong: what must appear is waited for longer than a second.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 20_000 });

afterEach(() => {
  cleanup();
  useToasts.setState({ shown: [] });
  localStorage.clear();
  sessionStorage.clear();
});
