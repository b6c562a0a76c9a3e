import { useRoom } from '@/live';
import { useUsualInstruction } from './use-instruction';

export function UsualInstruction() {
  return useUsualInstruction(useRoom().workshop.stage.phase);
}
