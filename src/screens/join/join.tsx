import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { codeIn, joinPath } from '@/domain/invitation';
import { CodeEntry } from '@/features/joining/code-entry';
import { Door } from '@/features/joining/door';
import type { OnIn } from '@/features/joining/joined';
import { Obstructed } from '@/features/joining/obstructed';
import { bringEarlyText, earlyTextIsAstray } from '@/features/proposing/early-text';
import { LanguageSwitch } from '@/screens/language-switch';
import { Card } from '@/ui';
import styles from './join.module.css';

/** What every QR and link opens. A participant's code stands in the path, a secret behind `#`, where no log sees it. */
export default function Join({ code: inPath }: { code: string | undefined }) {
  const [, navigate] = useLocation();
  const given = inPath ?? location.hash.slice(1);
  const code = codeIn(given);
  const bringEarly = useCallback<OnIn>(
    (workshopId, userId) => code && bringEarlyText(code, workshopId, userId),
    [code],
  );
  const markAstray = useCallback(() => code && earlyTextIsAstray(code), [code]);
  return (
    <main className={styles.join}>
      <LanguageSwitch />
      {code && <Door key={code} code={code} onIn={bringEarly} onWrong={markAstray} />}
      {!code && given && <Obstructed reason="wrong-code" />}
      {!code && !given && (
        <Card>
          <CodeEntry onCode={(typed) => navigate(joinPath(typed))} />
        </Card>
      )}
    </main>
  );
}
