import { useEffect, useState } from 'react';
import { type ByHand, type Display, type Finding, judgeDisplay } from '@/domain/preflight';

/** The display on which this page stands: moved to the projector, the projector's. */
export function useDisplay(isLegible: ByHand): Finding {
  const [display, setDisplay] = useState(measured);
  useEffect(() => {
    const look = () => setDisplay(measured());
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return judgeDisplay(display, isLegible);
}

function measured(): Display {
  return { width: screen.width, height: screen.height };
}
