// Installs what the project needs and this machine lacks, as far as the machine lets us; otherwise says what is missing and
// how to get it. Uses nothing but Node, because it runs before anything is installed.

import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { run, which } from './processes.mjs';
import { projectRoot } from './root.mjs';

/** Installs the packages of package-lock.json unless they are there. Throws when that fails. */
export async function setUp() {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  console.log('Installing packages (npm ci)…');
  // On Windows npm is a script, which only a shell starts.
  const npm = process.platform === 'win32' ? ['cmd', ['/c', 'npm', 'ci']] : ['npm', ['ci', '--no-audit', '--no-fund']];
  const { code } = await run(npm[0], npm[1], { show: true, cwd: projectRoot });
  if (code !== 0) throw new Error('npm ci failed: see above');
}

function read(file) {
  try {
    return JSON.parse(readFileSync(`${projectRoot}${file}`, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Does what npm last installed hold what the lock file asks for? By content, not by date: a fresh checkout gives every file
 * today's date. Packages for other platforms are not expected.
 */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional, link }]) => {
    const there = installed.packages[path];
    return path === '' || link || (there ? there.version === version : optional === true);
  });
}

/** @typedef {{ path: string } | { missing: string }} Ensured */

/** @returns {Promise<Ensured>} */
export function ensureChromium() {
  return ensure({
    what: 'Chromium',
    find: () => which(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    packages: ['chromium'],
  });
}

/** LibreOffice, what reads its PDFs, and a font that shapes Arabic: the export tests look at what a council would see. */
export async function ensureLibreOffice() {
  const office = await ensure({
    what: 'LibreOffice Writer',
    find: () => which(['soffice', 'libreoffice']),
    packages: ['libreoffice-writer'],
  });
  if ('missing' in office) return office;
  const sheets = await ensure({ what: 'LibreOffice Calc', find: findCalc, packages: ['libreoffice-calc'] });
  if ('missing' in sheets) return sheets;
  const reader = await ensure({ what: 'pdftotext', find: () => which(['pdftotext']), packages: ['poppler-utils'] });
  if ('missing' in reader) return reader;
  const fonts = await run('fc-list', [':lang=ar', 'family']);
  if (fonts.output.trim()) return office;
  const installed = await install(['fontconfig', 'fonts-noto-core']);
  return installed ? office : { missing: 'an Arabic font is missing: install it (on Debian: fonts-noto-core)' };
}

/** It has no program of its own that is always on the PATH: its library lies beside the office's real one. */
function findCalc() {
  const office = which(['soffice', 'libreoffice']);
  const folder = office && dirname(realpathSync(office));
  return folder && /libscl?o\./.test(readdirSync(folder).join('\n')) ? office : undefined;
}

/** @returns {Promise<Ensured>} */
async function ensure({ what, find, packages }) {
  const there = find();
  if (there) return { path: there };
  if (await install(packages)) {
    const now = find();
    if (now) return { path: now };
  }
  return { missing: `${what} is missing: install it (on Debian and Ubuntu: apt-get install ${packages.join(' ')})` };
}

/** Through apt-get, where there is one and we may. */
async function install(packages) {
  if (!which(['apt-get'])) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-qq', ...args];
    const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return run(program, rest);
  };
  await apt('update');
  const { code, output } = await apt('install', '--no-install-recommends', ...packages);
  if (code !== 0) console.log(output.trim().split('\n').slice(-3).join('\n'));
  return code === 0;
}
