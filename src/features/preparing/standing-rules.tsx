import { useRoom } from '@/live';
import { Card } from '@/ui';
import { RulesFields } from './rules-fields';
import { useRework } from './use-rework';

export function StandingRules() {
  const { workshop } = useRoom();
  const { save } = useRework();
  return (
    <Card>
      <RulesFields promised settings={workshop.settings} onChange={(settings) => void save({ settings })} />
    </Card>
  );
}
