import { lazy, Suspense, useState } from 'react';
import { formsWithFields } from '@/features/wording/kept-fields';
import { formsWithWords } from '@/features/wording/kept-words';
import { retrying } from '@/lib/retrying';
import { useGateway, useRoom } from '@/live';

// What writes together comes only where something was left.
const Courier = lazy(() => retrying(() => import('@/features/wording/courier')).then((m) => ({ default: m.Courier })));

/** Sends what was typed in a form and not sent before its page was gone: nobody has to remember which form it was. */
export function WordsLeft() {
  const { gateway, userId } = useGateway();
  const { workshopId } = useRoom();
  const [ids] = useState(() => {
    const owner = { keeper: gateway.keeper, workshopId, userId };
    return [...new Set([...formsWithWords(owner), ...formsWithFields(owner)])];
  });
  return (
    <Suspense fallback={null}>
      {ids.map((id) => (
        <Courier key={id} id={id} />
      ))}
    </Suspense>
  );
}
