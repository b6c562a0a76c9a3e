import { describe, expect, it } from 'vitest';
import type { Code } from '@/domain/ids';
import { codeIn, joinPath, shownCode } from '@/domain/invitation';

const secret = 'abcDEF123456ghiJKL7890';

describe('codeIn finds the code in every spelling', () => {
  it.each([
    ['24042024', '24042024'],
    ['2404 2024', '24042024'],
    [' 2404-2024 ', '24042024'],
    ['٢٤٠٤ ٢٠٢٤', '24042024'],
    ['۲۴۰۴۲۰۲۴', '24042024'],
    ['2404\u00a02024', '24042024'],
    ['\u200f2404 2024\u200e', '24042024'],
    ['2404–2024', '24042024'],
    ['https://warsha.example/j/24042024', '24042024'],
    ['https://warsha.example/practice/j/24042024?lang=fr', '24042024'],
    ['warsha.example/j/٢٤٠٤٢٠٢٤', '24042024'],
    [`https://warsha.example/j#${secret}`, secret],
    [secret, secret],
  ])('%s', (typed, code) => {
    expect(codeIn(typed)).toBe(code);
  });

  it.each([
    '',
    ' ',
    '2404',
    '240420245',
    '2404202a',
    'hello',
    'https://warsha.example/j/',
    'https://warsha.example/j/12',
    `${secret}x`,
  ])('no code in %j', (typed) => {
    expect(codeIn(typed)).toBeNull();
  });
});

describe('codes as people meet them', () => {
  it('eight digits are read 4 + 4', () => {
    expect(shownCode('24042024' as Code)).toBe('2404 2024');
  });

  it('a secret stands behind the hash, where no server sees it; a participant code in the path', () => {
    expect(joinPath('24042024' as Code)).toBe('/j/24042024');
    expect(joinPath(secret as Code)).toBe(`/j#${secret}`);
  });

  it('what joinPath makes, codeIn reads', () => {
    for (const code of ['00000001', secret]) expect(codeIn(`https://a.example${joinPath(code as Code)}`)).toBe(code);
  });
});
