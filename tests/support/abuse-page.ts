// docs/abuse.md, printed from what the attacker's script tries.

import { chapters } from '../abuse/catalogue';
import { type Elsewhere, elsewhere } from '../abuse/elsewhere';
import type { Attack, Chapter } from '../abuse/support/attacks';

const opening = `# What somebody might try

Printed from the tests (\`npx vitest run --project unit tests/unit/abuse-page.test.ts -u\`). Who these people are, and what stays
possible, stands in [SECURITY.md](../SECURITY.md).

\`npm test -- abuse\` plays an attacker with a participant's token, without the app and without Firebase's client library, against the REST
interface of the database with the real rules. Each attack differs in one thing, who asks or what is asked, from something that the rightful
person does, and that is tried too: so nothing is refused for another reason than the one it is named after. A refusal is 403 unless another
number is given. Each test bears the attack's name, and in brackets what the rightful person does.
`;

export function abusePage(): string {
  const rest = [
    '## Tried elsewhere\n',
    row(['attack', 'what stops it', 'test']),
    row(['---', '---', '---']),
    ...elsewhere.map(elsewhereRow),
    '',
  ];
  return [opening, ...chapters.flatMap(section), ...rest].join('\n');
}

const section = ({ title, attacks }: Chapter): string[] => [
  `## ${title}\n`,
  row(['attack', 'what stops it', 'but']),
  row(['---', '---', '---']),
  ...attacks.map(attackRow),
  '',
];

function attackRow({ attacks, stoppedBy, rightful }: Attack): string {
  const names = Object.entries(attacks).map(([name, { answer }]) => (answer ? `${name} (${answer})` : name));
  return row([names.join('<br>'), stoppedBy, rightful]);
}

const elsewhereRow = ({ attack, stoppedBy, file, name }: Elsewhere) =>
  row([attack, stoppedBy, `[${name}](../${file})`]);

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
