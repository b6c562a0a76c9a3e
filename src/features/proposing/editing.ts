import { create } from 'zustand';
import type { NoteId } from '@/domain/ids';

/** The proposal that is being reworded: somebody in the middle of it is left in peace when the phase changes. */
export const useEditing = create<{ readonly id: NoteId | null }>()(() => ({ id: null }));
