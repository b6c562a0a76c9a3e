import { withoutForbidden } from '@/domain/note-text';

/** What will be kept of a typed line: whole characters, nothing invisible that could turn a page around. */
export const kempt = (text: string): string => withoutForbidden(text);
