// Releases as a hosting has them: one folder, in which a deployment leaves no file of the release before.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Hosting {
  readonly folder: string;
  /** The same app as another release: every script has another name. */
  deploy(name: string): void;
  remove(): void;
}

export function hosting(): Hosting {
  const folder = mkdtempSync(join(tmpdir(), 'warsha-hosting-'));
  cpSync(dist, folder, { recursive: true });
  return {
    folder,
    deploy(name) {
      const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
      const renamed = (text: string) =>
        scripts.reduce((so, file) => so.replaceAll(file, file.replace(/\.js$/, `${name}.js`)), text);
      const written = ['index.html', 'sw.js', ...scripts.map((file) => `assets/${file}`)];
      for (const file of written) {
        const path = join(folder, file);
        writeFileSync(path, renamed(readFileSync(path, 'utf8')));
      }
      for (const file of scripts) renameSync(join(folder, 'assets', file), join(folder, 'assets', renamed(file)));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
