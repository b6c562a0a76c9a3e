import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Waiting } from '@/ui';

afterEach(() => vi.restoreAllMocks());

const clock = vi.fn(() => 0);
const at = (now: number) => {
  clock.mockReturnValue(now);
  vi.spyOn(performance, 'now').mockImplementation(clock);
};
const delay = () => screen.getByRole('status').style.animationDelay;

describe('waiting', () => {
  it('is shown after a moment; what is waited for next goes on where the last left off', () => {
    at(10_000);
    const first = render(<Waiting>Opening</Waiting>);
    expect(delay()).toBe('250ms');
    at(10_200);
    first.unmount();
    at(10_300);
    const second = render(<Waiting>Looking</Waiting>);
    expect(delay()).toBe('-50ms');
    at(11_000);
    second.unmount();
    at(11_100);
    const third = render(<Waiting>Finding</Waiting>);
    expect(delay()).toBe('-850ms');
    third.unmount();
  });

  it('begins anew when nothing was waited for in between', () => {
    at(20_000);
    render(<Waiting>Opening</Waiting>).unmount();
    at(20_301);
    render(<Waiting>Looking</Waiting>);
    expect(delay()).toBe('250ms');
  });
});
