import { useState } from 'react';
import type { Workshop } from '@/domain/workshop';
import { type Account, type Accounts, type Proof, useGateway } from '@/live';
import { tellEntered } from '@/live/leaving/other-pages';
import { type UnsentHere, unsentHere } from '@/live/leaving/unsent-here';
import { handOver, takeBack, workshopsOf } from './handing-over';
import { useTrouble } from './use-trouble';

/** What has to be decided before this browser becomes another account. */
export interface Question {
  readonly proof: Proof;
  /** Theirs whose account hangs on this browser alone. */
  readonly workshops: readonly Workshop[];
  readonly unsent: UnsentHere | null;
}

export interface Entering {
  readonly busy: boolean;
  readonly fault: string | null;
  readonly question: Question | null;
  readonly begin: (proof: Proof) => void;
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

/** Signs in to an account that exists. Whatever this browser has of its own is told and handed over first. */
export function useEntering(accounts: Accounts, account: Account, reopen: () => void): Entering {
  const { gateway } = useGateway();
  const sentence = useTrouble();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);

  async function during(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFault(null);
    try {
      await act();
    } catch (cause) {
      setFault(sentence(cause));
    }
    setBusy(false);
  }

  async function enter({ proof, workshops }: Question): Promise<void> {
    await handOver(gateway, workshops);
    try {
      await accounts.enter(proof);
    } catch (cause) {
      await takeBack(gateway).catch(() => {});
      throw cause;
    }
    tellEntered();
    reopen();
  }

  const begin = (proof: Proof) =>
    during(async () => {
      const [workshops, unsent] = await Promise.all([workshopsOf(gateway, account.userId), unsentHere(gateway)]);
      const asked = { proof, workshops, unsent };
      if (workshops.length > 0 || unsent) setQuestion(asked);
      else await enter(asked);
    });
  const goOn = () =>
    during(async () => {
      if (!question) return;
      await enter(question).finally(() => setQuestion(null));
    });
  return {
    ...{ busy, fault, question },
    begin: (proof) => void begin(proof),
    goOn: () => void goOn(),
    giveUp: () => setQuestion(null),
  };
}
