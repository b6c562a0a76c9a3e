// docs/abuse.md and SECURITY.md say only what is so.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { chapters } from '../abuse/catalogue';
import { elsewhere } from '../abuse/elsewhere';
import { testNameOf } from '../abuse/support/attacks';
import { abusePage } from '../support/abuse-page';

test('the printed catalogue is what the attacker’s script tries', async () => {
  await expect(abusePage()).toMatchFileSnapshot('../../docs/abuse.md');
});

test('every attack has something to attack, a reason, and a name of its own', () => {
  const all = chapters.flatMap(({ attacks }) => attacks);
  for (const { attacks, stoppedBy } of all) {
    expect(Object.keys(attacks)).not.toEqual([]);
    expect(stoppedBy).not.toBe('');
  }
  const names = all.flatMap((each) => Object.keys(each.attacks).map((name) => testNameOf(each, name)));
  expect(new Set(names).size).toBe(names.length);
});

test.each(elsewhere.map(({ attack, file, name }) => [attack, file, name]))('%s: the test is there', (_, file, name) => {
  expect(readFileSync(file, 'utf8')).toContain(name);
});

describe('what was typed stays text', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const code = files.map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);

  it('no code here makes an element, a style or an address of text', () => {
    const made =
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(code.filter(([, text]) => made.test(text)).map(([file]) => file)).toEqual([]);
    // Every address is a path of ours or of this page: `/…`, `~/…`, `#…`, or reckoned from one.
    const addresses = code.flatMap(([, text]) =>
      [...text.matchAll(/\bhref=(\{[^}]*\}?|"[^"]*")/g)].map(([, to]) => to),
    );
    expect(addresses.length).toBeGreaterThan(20);
    const ours =
      /^("[/~#]|\{`?(~?\/|#|\$\{p(ath|lace)\})|\{(linkTo|appUrl)\(|\{(href|back)\}|\{(me\.role|facilitates))/;
    expect(addresses.filter((to) => !ours.test(to ?? ''))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const page = readFileSync('SECURITY.md', 'utf8');
  const rules = readFileSync('firestore.rules', 'utf8');

  it('names files that are there', () => {
    const named = [...page.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, file]) => file ?? '')
      .filter((file) => !/^https?:/.test(file));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(dirname('SECURITY.md'), file)))).toEqual([]);
  });

  it('names functions that the rules have', () => {
    const named = [...page.matchAll(/`(\w+)\(\)`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !rules.includes(`function ${name}(`))).toEqual([]);
  });
});
