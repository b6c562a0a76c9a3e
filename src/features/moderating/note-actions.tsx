import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Member } from '@/domain/member';
import { authorOf, isMutable } from '@/domain/muting';
import type { Note } from '@/domain/note';
import { useRoom } from '@/live';
import { Button, Dialog, Paper, Stack, UserText } from '@/ui';
import { usePlaceOf } from './moderated-note';
import styles from './moderating.module.css';
import type { More } from './more';
import { useMuting } from './use-muting';
import { useVerdicts } from './use-verdicts';

interface NoteActionsProps {
  note: Note;
  members: readonly Member[];
  more: More;
  onClose: () => void;
}

/** Everything a facilitator can do with one proposal. */
export function NoteActions({ note, members, more, onClose }: NoteActionsProps) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const { hue, from } = usePlaceOf(note);
  const { hide } = useVerdicts();
  return (
    <Dialog title={t('proposal')} closeLabel={shared('close')} onClose={onClose}>
      <Paper as="div" hue={hue}>
        <UserText>{note.text}</UserText>
        {from}
      </Paper>
      {note.state === 'shown' || note.state === 'held' ? (
        <Stack tight>
          {more(`notes/${note.id}`, note.text, onClose)}
          <Button
            large
            wide
            icon="hide"
            onClick={() => {
              onClose();
              hide([note]);
            }}
          >
            {t('hide-from-all')}
          </Button>
        </Stack>
      ) : (
        <p role="status">{t('gone')}</p>
      )}
      <MuteAuthor note={note} members={members} />
    </Dialog>
  );
}

/** Never says who: only that it is the one who wrote this. */
function MuteAuthor({ note, members }: Pick<NoteActionsProps, 'note' | 'members'>) {
  const t = useTranslations('moderating');
  const { workshopId } = useRoom();
  const mute = useMuting(members);
  const author = useMemo(() => authorOf(workshopId, note, members), [workshopId, note, members]);
  if (!isMutable(author)) return <p className={styles.soft}>{t('no-author')}</p>;
  return (
    <Stack tight>
      <Button large wide onClick={() => mute(author.id, !author.muted)}>
        {author.muted ? t('unmute') : t('mute')}
      </Button>
      <p className={styles.soft}>{author.muted ? t('is-muted') : t('mute-hint')}</p>
    </Stack>
  );
}
