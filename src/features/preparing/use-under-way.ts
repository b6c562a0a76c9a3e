import { useRef } from 'react';

/** Steps that no server has answered yet, in the order they were given: the next one builds on them, not on what was painted. */
export function useUnderWay<Step extends object>() {
  const steps = useRef(new Set<Step>());
  return {
    steps: (): readonly Step[] => [...steps.current],
    /** Until `done` settles either way. What comes back ends it before, for a step that was taken back. */
    begin(step: Step, done: Promise<void>): () => void {
      steps.current.add(step);
      const end = () => void steps.current.delete(step);
      done.then(end, end);
      return end;
    },
  };
}
