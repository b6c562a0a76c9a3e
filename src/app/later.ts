// What comes a while after somebody is in a room, in one file that the way to the field knows nothing of.

import '@/ui/font-latin.css';
import { hearOtherPages } from '@/live/leaving/other-pages';
import { arrive } from '@/live/release/release';

hearOtherPages();

export const later = (isOver: boolean): Promise<void> => arrive({ isOver });
