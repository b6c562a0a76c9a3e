import type { Picture } from '@/domain/screen';
import { useInstruction } from '@/features/pacing/use-instruction';
import { useRoom } from '@/live';
import styles from './frame.module.css';

/** What everyone is asked to do now. While people join, how to join is the instruction, unless the workshop has its own. */
export function Instruction({ kind }: { kind: Picture['kind'] }) {
  const { workshop } = useRoom();
  const { phase } = workshop.stage;
  const words = useInstruction(phase);
  const hasOwn = Object.values(workshop.instructions[phase] ?? {}).some(Boolean);
  if (kind === 'join' || (kind === 'welcome' && !hasOwn)) return null;
  return (
    <p className={styles.instruction} dir="auto">
      {words}
    </p>
  );
}
