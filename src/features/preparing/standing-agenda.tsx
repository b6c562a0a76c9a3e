import { useRoom } from '@/live';
import { Card, Stack } from '@/ui';
import { AgendaEditor } from './agenda-editor';
import { PartnersEditor } from './partners-editor';
import { RoadmapEditor } from './roadmap-editor';
import { useRework } from './use-rework';

/** The day and the way to adoption of a workshop that stands; each correction is saved by itself. */
export function StandingAgenda() {
  const { workshop } = useRoom();
  const { save } = useRework();
  const { locale, agenda, roadmap, date } = workshop;
  return (
    <Stack>
      <Card>
        <AgendaEditor home={locale} agenda={agenda} save={(list) => save({ agenda: list })} />
      </Card>
      <Card>
        <RoadmapEditor home={locale} day={date} roadmap={roadmap} save={(list) => save({ roadmap: list })} />
      </Card>
    </Stack>
  );
}

export function StandingPartners() {
  const { workshop } = useRoom();
  const { save } = useRework();
  return (
    <Card>
      <PartnersEditor home={workshop.locale} partners={workshop.partners} save={(partners) => save({ partners })} />
    </Card>
  );
}
