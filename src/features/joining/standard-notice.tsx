import type { Invitation } from '@/domain/invitation';
import { useWording } from '@/i18n';
import { noticeOf } from '@/i18n/notice-template';
import { UserText } from '@/ui';

/** For a workshop whose organisers have saved no notice: what is true of every workshop, and who to ask for the rest. */
export function StandardNotice({ preview: { commune, locale } }: Pick<Invitation, 'preview'>) {
  const wording = useWording(locale);
  return <UserText>{wording(noticeOf({ commune, locale, deleteAfter: null }))}</UserText>;
}
