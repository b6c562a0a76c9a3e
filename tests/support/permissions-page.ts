// docs/permissions.md, printed from the table of permissions.

import { roles } from '@/domain/member';
import { actions, type Grant, permissions } from '@/domain/permissions';

const opening = `# Who may do what, and when

Printed from \`src/domain/permissions.ts\` (\`npx vitest run --project unit tests/unit/permissions.test.ts -u\`). The interface
asks that table what to offer; \`firestore.rules\` enforces it; \`tests/rules/matrix.test.ts\` tries every cell on the emulator.

An action with several lines is allowed by any of them. Nobody who was removed may do anything but what says so. A phase
counts for one minute longer, so that what was under way still arrives. *Revealed*: where writing is not, or no longer, private.
`;

export function permissionsPage(): string {
  const rows = actions.flatMap((action) =>
    permissions[action].map((grant: Grant, i) =>
      row([i === 0 ? `\`${action}\`` : '', who(grant), when(grant), but(grant)]),
    ),
  );
  return [opening, row(['action', 'who', 'when', 'stopped by']), row(['---', '---', '---', '---']), ...rows, ''].join(
    '\n',
  );
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function who({ to, at, whose, evenRemoved }: Grant): string {
  const everyone = roles.every((role) => to.includes(role));
  const names = to.includes('outsider') ? 'whoever has signed in' : everyone ? 'every member' : to.join(', ');
  const more = [
    whose && 'its author',
    at && `at their ${at}`,
    evenRemoved && !to.includes('outsider') && 'even removed',
  ].filter(Boolean);
  return [names, ...more].join('; ');
}

function when({ during, when: condition }: Grant): string {
  return [during?.join(', '), condition].filter(Boolean).join('; ') || 'always';
}

const but = ({ stoppedBy = [] }: Grant) => stoppedBy.join(', ');
