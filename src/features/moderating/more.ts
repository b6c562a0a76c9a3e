import type { ReactNode } from 'react';
import type { Subject } from '@/domain/attention';

/** What can be done with something besides moderating it, by whoever puts the page together. */
export type More = (subject: Subject, text: string, onDone: () => void) => ReactNode;
