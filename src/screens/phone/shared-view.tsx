import type { ComponentProps, ReactNode } from 'react';
import { Composer } from '@/features/proposing/composer';
import { MyProposals } from '@/features/proposing/my-proposals';
import { CategoryTag, DeviceTitle } from '@/features/sitting/shared-notes';
import { Turn } from '@/features/sitting/turn';
import { WithTableWords } from '@/i18n';

interface SharedViewProps {
  composer: Omit<ComponentProps<typeof Composer>, 'categoryOf' | 'onSent'>;
  /** Between what is being written and what has been. */
  between: ReactNode;
  proposals: Omit<ComponentProps<typeof MyProposals>, 'title' | 'tagOf'>;
}

/** Several people write on this device in turn, each proposal with the category of its author. */
export function SharedView({ composer, between, proposals }: SharedViewProps) {
  return (
    <WithTableWords>
      <Turn question={composer.question}>
        {(category, onSent) => <Composer {...composer} categoryOf={() => category} onSent={onSent} />}
      </Turn>
      {between}
      <MyProposals
        {...proposals}
        title={<DeviceTitle count={proposals.mine.notes.length} />}
        tagOf={({ entry, note }) => <CategoryTag category={entry?.category ?? note?.category ?? null} />}
      />
    </WithTableWords>
  );
}
