// What comes a while after somebody is in a room, in one file that the way to the field knows nothing of.

import '@/ui/font-latin.css';
import { retrying } from '@/lib/retrying';
import { arrive } from '@/live/release/release';

retrying(() => import('@/live/leaving/other-pages')).then(({ hearOtherPages }) => hearOtherPages());

export const later = (isOver: boolean): Promise<void> => arrive({ isOver });
