import { Redirect } from 'wouter';
import { isGuideId } from '@/i18n/guide-book';
import { WithGuideWords } from '@/i18n/guide-words';
import { GuideList } from './guide-list';
import { GuidePage } from './guide-page';

/** What people need to know, for each of them. It asks no server anything. */
export default function Guides({ guide }: { guide: string | undefined }) {
  if (guide !== undefined && !isGuideId(guide)) return <Redirect to="/guides" />;
  return <WithGuideWords>{guide ? <GuidePage guide={guide} /> : <GuideList />}</WithGuideWords>;
}
