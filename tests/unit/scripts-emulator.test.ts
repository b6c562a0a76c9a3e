import { describe, expect, it } from 'vitest';
import { downloadedJar, findEmulator, javaVersion, type Probes } from '../../scripts/lib/find-emulator.mjs';

const debian = '/usr/lib/sdk/cloud-firestore-emulator.jar';
const gcloud = '/home/me/google-cloud-sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';
const cache = '/home/me/.cache/firebase/emulators';
const downloaded = `${cache}/cloud-firestore-emulator-v1.19.8.jar`;

interface Machine {
  readonly java?: string;
  readonly files?: readonly string[];
  readonly cached?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly programs?: readonly string[];
}

function machine({ java = '17.0.2', files = [], cached = [], env = {}, programs }: Machine): Probes {
  const names = programs ?? ['java', 'dpkg', 'npx'];
  return {
    env,
    home: '/home/me',
    isFile: (file) => files.includes(file),
    list: (folder) => (folder === cache ? [...cached] : []),
    which: (wanted) => names.find((name) => wanted.includes(name)) ?? null,
    run: async (command, args) => {
      if (args[0] === '-version') return { code: 0, output: `openjdk version "${java}" 2025-01-01` };
      if (command === 'dpkg' && files.includes(debian)) return { code: 0, output: `/.\n/usr/lib/sdk\n${debian}\n` };
      return { code: 1, output: '' };
    },
  };
}

describe('finding the Firestore emulator', () => {
  const everything = {
    files: ['/mine.jar', debian, gcloud],
    cached: ['cloud-firestore-emulator-v1.19.8.jar'],
    env: { WARSHA_FIRESTORE_EMULATOR_JAR: '/mine.jar' },
  };

  it('takes the one named in the environment, then Debian’s, gcloud’s, a downloaded one', async () => {
    const found = async (has: Machine) => findEmulator(machine(has));
    expect(await found(everything)).toEqual({ java: 'java', jar: '/mine.jar' });
    expect(await found({ ...everything, env: {} })).toEqual({ java: 'java', jar: debian });
    expect(await found({ ...everything, env: {}, files: [gcloud] })).toEqual({ java: 'java', jar: gcloud });
    expect(await found({ ...everything, env: {}, files: [] })).toEqual({ java: 'java', jar: downloaded });
  });

  it('downloads only where Java is new enough for what downloads it', async () => {
    expect(await findEmulator(machine({ java: '21.0.1' }))).toEqual({ java: 'java', download: true });
    expect(await findEmulator(machine({ java: '17.0.2' }))).toEqual({
      missing: expect.stringContaining('google-cloud-cli-firestore-emulator'),
    });
    expect(await findEmulator(machine({ java: '21.0.1', programs: ['java'] }))).toHaveProperty('missing');
  });

  it('says that Java is missing or too old before anything else', async () => {
    const noJava = { missing: expect.stringContaining('Java 11') };
    expect(await findEmulator(machine({ ...everything, programs: ['dpkg', 'npx'] }))).toEqual(noJava);
    expect(await findEmulator(machine({ ...everything, java: '1.8.0_402' }))).toEqual(noJava);
  });

  it('passes over a Java of JAVA_HOME that isn’t there', async () => {
    const home = { JAVA_HOME: '/opt/jdk' };
    const withIt = { files: [debian, '/opt/jdk/bin/java'], env: home };
    expect(await findEmulator(machine(withIt))).toEqual({ java: '/opt/jdk/bin/java', jar: debian });
    expect(await findEmulator(machine({ files: [debian], env: home }))).toEqual({ java: 'java', jar: debian });
  });

  it('says so when the named file isn’t there, rather than taking another', async () => {
    const found = await findEmulator(machine({ ...everything, files: [debian] }));
    expect(found).toEqual({ missing: expect.stringContaining('/mine.jar') });
  });

  it('takes the newest download by number, not by letter', () => {
    const cached = ['cloud-firestore-emulator-v1.9.2.jar', 'cloud-firestore-emulator-v1.19.8.jar', 'ui-v1.99.zip'];
    expect(downloadedJar(machine({ cached }))).toBe(downloaded);
    expect(downloadedJar(machine({}))).toBeNull();
  });

  it('reads the release of every Java', () => {
    expect(javaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
    expect(javaVersion('java version "1.8.0_402"')).toBe(8);
    expect(javaVersion('openjdk version "25" 2025-09-16')).toBe(25);
    expect(javaVersion('command not found')).toBe(0);
  });
});
