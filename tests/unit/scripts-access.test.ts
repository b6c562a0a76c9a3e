import { describe, expect, it } from 'vitest';
import { accessAddress, documentOf, listFrom, told } from '../../scripts/lib/access.mjs';

describe('the list of who may open workshops, on the command line', () => {
  it('takes addresses and domains, in any letters', () => {
    expect(listFrom(['--project', 'p', 'Amina@Commune.ma', '@Rural.MA'])).toEqual({
      project: 'p',
      anybody: false,
      list: { founders: ['amina@commune.ma'], domains: ['rural.ma'] },
    });
  });

  it('asks what it is where nobody is named, and does away with it where that is said', () => {
    expect(listFrom(['--project', 'p'])).toEqual({ project: 'p', anybody: false, list: null });
    expect(listFrom(['--anybody', '--project', 'p'])).toEqual({ project: 'p', anybody: true, list: null });
  });

  it.each([
    [['amina@commune.ma'], /which project/],
    [['--project', 'p', 'commune.ma'], /neither an address nor a domain/],
    [['--project', 'p', 'a@b.ma,c@d.ma'], /neither/],
    [['--project', 'p', '@commune'], /neither/],
    [['--project', 'p', '--everybody'], /neither/],
    [['--project', 'p', '--anybody', 'a@b.ma'], /Either/],
  ])('refuses %j', (words, fault) => {
    expect(listFrom(words).fault).toMatch(fault);
  });

  it('says what stands there', () => {
    const list = { founders: ['amina@commune.ma'], domains: ['rural.ma'] };
    expect(told(documentOf(list))).toBe('Only these may open workshops: amina@commune.ma, @rural.ma');
    expect(told(documentOf({ founders: [], domains: [] }))).toMatch(/nobody/);
    expect(told(null)).toMatch(/Anybody/);
  });

  it('speaks to the project with its owner’s token, and to the emulator where there is one', () => {
    const real = accessAddress('p', { WARSHA_OWNER_TOKEN: 't' });
    expect(real.url).toBe(
      'https://firestore.googleapis.com/v1/projects/p/databases/(default)/documents/institution/access',
    );
    expect(real.token).toBe('t');
    expect(accessAddress('p', {}).token).toBeUndefined();
    const { url, token } = accessAddress('p', { FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' });
    expect([new URL(url).host, token]).toEqual(['127.0.0.1:8080', 'owner']);
  });
});
