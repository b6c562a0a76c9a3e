import { UnsentTitles } from '@/features/drafting/unsent-titles-card';
import { WithBoardWords } from '@/i18n';

/** Where the board that they were meant for is not shown any more. */
export function UnsentTitlesView() {
  return (
    <WithBoardWords>
      <UnsentTitles />
    </WithBoardWords>
  );
}
