import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { lanAddress } from '../../scripts/lib/addresses.mjs';
import { isFresh } from '../../scripts/lib/build.mjs';
import { freePort, run, stopGroup, which } from '../../scripts/lib/processes.mjs';
import { isInstalled } from '../../scripts/lib/set-up.mjs';
import { benchTally, closingLine, mutantsTally, playwrightTally, vitestTally } from '../../scripts/lib/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'warsha-machine-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the address for the phones', () => {
  const on = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') => [
    { address, internal, family, netmask: '', mac: '', cidr: null } as NetworkInterfaceInfo,
  ];

  it('is that of the local network, not of a bridge, a tunnel or this machine alone', () => {
    expect(
      lanAddress({
        lo: on('127.0.0.1', true),
        docker0: on('172.17.0.1'),
        tun0: on('10.8.0.2'),
        eth0: on('203.0.113.7'),
        wlan0: on('192.168.1.20'),
      }),
    ).toBe('192.168.1.20');
  });

  it('is better a public one than a bridge’s, and better a bridge’s than none', () => {
    expect(lanAddress({ docker0: on('172.17.0.1'), eth0: on('203.0.113.7') })).toBe('203.0.113.7');
    expect(lanAddress({ docker0: on('172.17.0.1') })).toBe('172.17.0.1');
  });

  it('is none where there is no network', () => {
    expect(
      lanAddress({ lo: on('127.0.0.1', true), eth0: on('169.254.3.4'), eth1: on('fe80::1', false, 'IPv6') }),
    ).toBeNull();
  });
});

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/for-another-machine': { version: '1.0.0', optional: true },
    },
  };
  const holding = (version: string) => ({ packages: { 'node_modules/a': { version } } });

  it('is enough when it holds the lock file’s versions', () => {
    expect(isInstalled(lock, holding('1.0.0'))).toBe(true);
    expect(isInstalled(lock, holding('1.0.1'))).toBe(false);
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, null)).toBe(false);
  });
});

describe('the Node.js that is asked for', () => {
  const said = /Node\.js\S* 20\.19 \S+ 22\.12/;
  it('is one that the packages run on, and the same wherever it is said', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const asked = JSON.parse(readFileSync('package.json', 'utf8')).engines.node;
    // Of those that everybody installs it asks for the newest.
    expect(asked).toBe(lock['node_modules/vite'].engines.node);
    expect(lock[''].engines.node).toBe(asked);
    expect(asked).toBe('^20.19.0 || >=22.12.0');
    for (const file of ['README.md', ...['ar', 'fr', 'en'].map((one) => `docs/guides/${one}/it.md`)])
      expect(readFileSync(file, 'utf8'), file).toMatch(said);
  });
});

describe('what is built', () => {
  it('is fresh only when newer than everything it is made of', async () => {
    mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
    const [built, source] = [join(folder, 'index.html'), join(folder, 'src', 'deep', 'a.ts')];
    for (const file of [built, source]) writeFileSync(file, '');
    const old = new Date(Date.now() - 60_000);
    for (const path of [source, join(folder, 'src', 'deep'), join(folder, 'src')]) utimesSync(path, old, old);
    expect(await isFresh(built, [join(folder, 'src')])).toBe(true);
    const later = new Date(Date.now() + 60_000);
    utimesSync(source, later, later);
    expect(await isFresh(built, [join(folder, 'src')])).toBe(false);
    expect(await isFresh(join(folder, 'none.html'), [join(folder, 'src')])).toBe(false);
  });
});

describe('programs and ports', () => {
  it('finds a program on the path, and only one that can run', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'two'), '', { mode: 0o755 });
    writeFileSync(join(folder, 'one'), '', { mode: 0o644 });
    expect(which(['one', 'two'], folder)).toBe(join(folder, 'two'));
    expect(which(['one'], folder)).toBeNull();
  });

  it('tells a program that isn’t there from one that fails', async () => {
    expect((await run('no-such-program-of-warsha', [])).code).toBe(-1);
    expect((await run(process.execPath, ['-e', 'process.exit(3)'])).code).toBe(3);
  });

  it('ends a program with what it has started, and nothing else', async () => {
    const [other, grandchild] = [
      'setInterval(() => {}, 1e6)',
      "process.on('SIGINT', () => {}); setInterval(() => {}, 1e6)",
    ];
    const bystander = spawn(process.execPath, ['-e', other]);
    onTestFinished(() => void bystander.kill());
    let child: ChildProcess | undefined;
    const family = `const { spawn } = require('node:child_process');
      const { pid } = spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); console.log(pid); ${other}`;
    const ended = run(process.execPath, ['-e', family], {
      started: (it) => {
        child = it;
      },
    });
    await new Promise((resolve) => child?.stdout?.once('data', resolve));
    await stopGroup(child, 1000);
    const pid = Number((await ended).output);
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(isRunning(bystander.pid ?? 0)).toBe(true);
  });

  it('takes the next port when one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    // A listening server on a port has this kind of address.
    const { port } = taken.address() as AddressInfo;
    expect(await freePort(port, '127.0.0.1')).toBeGreaterThan(port);
    taken.close();
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the closing line', () => {
  const vitest = (passed: number, failed: number, files: object[] = []) => ({
    ...{ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0 },
    testResults: files,
  });

  it('adds up the stages', () => {
    const tallies = [vitestTally(vitest(5, 1), 1), { passed: 2, failed: 0, skipped: 0 }];
    expect(closingLine(tallies)).toBe('7 passed, 1 failed, 1 skipped');
    expect(closingLine(tallies.slice(1))).toBe('2 passed, 0 failed');
  });

  it('counts a file that doesn’t load, a run of nothing and a runner that broke as failures', () => {
    expect(vitestTally(vitest(3, 0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1);
    const unprepared = { status: 'failed', assertionResults: [{ status: 'skipped' }] };
    expect(vitestTally(vitest(0, 0, [unprepared]), 1)).toMatchObject({ failed: 1, skipped: 1 });
    const counted = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(vitestTally(vitest(1, 1, [counted]), 1).failed).toBe(1);
    expect(vitestTally(vitest(0, 0), 0)).toMatchObject({ failed: 1, why: 'no test ran' });
    expect(vitestTally(vitest(3, 0), 1).failed).toBe(1);
    expect(vitestTally(null, 0).failed).toBe(1);
    expect(vitestTally(vitest(3, 0), 0).failed).toBe(0);
  });

  it('counts mutants of the rules: noticed, neither noticed nor explained, or kept otherwise', () => {
    const line = (noticed: number, not: number, unexplained: number, untrue = 0) =>
      `9 cases, 100 mutants, ${noticed} noticed (96.0 %), ${not} not, ${unexplained} of these unexplained; ${untrue} kept otherwise`;
    expect(mutantsTally(line(96, 4, 0), 0)).toMatchObject({ passed: 96, failed: 0 });
    expect(mutantsTally(line(96, 4, 1), 1)).toMatchObject({ passed: 96, failed: 1 });
    expect(mutantsTally(line(96, 4, 0, 2), 1)).toMatchObject({ passed: 96, failed: 2 });
    // All explained, and still too few noticed.
    expect(mutantsTally(line(90, 10, 0), 1)).toMatchObject({ passed: 90, failed: 1 });
    expect(mutantsTally('', 0).failed).toBe(1);
  });

  it('counts each budget, kept or broken', () => {
    const table = [
      '| one | 5 kB | ≤ 6 kB |  |  | within |',
      '| two | 9 kB | ≤ 6 kB |  |  |  ABOVE |',
      '| three | 1 |  |  |  |        |',
    ];
    expect(benchTally(table.join('\n'), 0)).toMatchObject({ passed: 2, failed: 0 });
    const broken = [...table, '', 'Above its ceiling of 102 kB: bytes.'].join('\n');
    expect(benchTally(broken, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(benchTally(table[2] ?? '', 0)).toMatchObject({ failed: 1, why: 'no test ran' });
  });

  it('names what passed only when tried again, and takes no more than two of it', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 2, skipped: 0 };
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const suites = [
      { specs: [spec('steady', 'expected')], suites: [{ specs: [spec('votes', 'flaky'), spec('joins', 'flaky')] }] },
    ];
    expect(playwrightTally({ stats, suites }, 0)).toMatchObject({ passed: 7, failed: 0, unsteady: ['votes', 'joins'] });
    expect(playwrightTally({ stats: { ...stats, flaky: 3 } }, 0)).toMatchObject({ passed: 5, failed: 3 });
    expect(playwrightTally({ stats: { ...stats, unexpected: 1 } }, 1)).toMatchObject({ passed: 7, failed: 1 });
    expect(playwrightTally({ stats: { ...stats, expected: 0, flaky: 0 } }, 1).failed).toBe(1);
  });
});
