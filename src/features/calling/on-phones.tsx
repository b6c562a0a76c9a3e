// What facilitators say to a phone over whatever it shows: loaded when there is something to say.

import { useRoom } from '@/live';
import { Called } from './called';
import { MutedNotice } from './muted-notice';

interface OnPhonesProps {
  /** Words that went nowhere yet and that no field on the page shows at present. */
  hasUnsentText: () => boolean;
  /** Does it cover the view? Then nothing beneath can be reached until it is put away. */
  onCover: (covers: boolean) => void;
}

export default function OnPhones({ hasUnsentText, onCover }: OnPhonesProps) {
  const { workshop, me } = useRoom();
  const { call } = workshop.stage;
  return (
    <>
      {me.muted && <MutedNotice />}
      {call && (
        <Called key={`${call.subject} ${call.text}`} call={call} hasUnsentText={hasUnsentText} onCover={onCover} />
      )}
    </>
  );
}
