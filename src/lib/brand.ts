/** A string that can't be taken for another kind of string: `Brand<string, 'NoteId'>`. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };
