import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Twice } from '@/ui';

const button = (name: string) => screen.getByRole('button', { name });

it('what is asked twice is where one was before, whatever one answers, and takes no focus by itself', async () => {
  const user = userEvent.setup();
  const onSure = vi.fn();
  render(<Twice label="Effacer" sure="Vraiment ?" keep="Garder" onSure={onSure} />);
  expect(document.activeElement).toBe(document.body);
  for (const [answer, times] of [
    ['Garder', 0],
    ['Effacer', 1],
    ['Garder', 1],
  ] as const) {
    await user.click(button('Effacer'));
    screen.getByText('Vraiment ?');
    expect(document.activeElement).toBe(button('Effacer'));
    await user.click(button(answer));
    expect(screen.queryByText('Vraiment ?')).toBeNull();
    expect(document.activeElement).toBe(button('Effacer'));
    expect(onSure).toHaveBeenCalledTimes(times);
  }
});
