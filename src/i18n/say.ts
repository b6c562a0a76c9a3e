// Words by names that only a text knows: a guide names the app's buttons, and which they are, the compiler can't see.

import { createTranslator } from 'use-intl/core';

/** Spaces of words, each by its name. */
export type Spaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `key`: `space.name`. */
export type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** `tag`: of the language. `onError` is told of words that there are none of, or that want something they aren't given. */
export function sayFrom(tag: string, spaces: Spaces, onError?: (error: Error) => void): Say {
  return (key, values) => {
    const [space = '', name = ''] = key.split('.');
    const text = spaces[space]?.[name];
    if (text === undefined) {
      onError?.(new Error(`no words are called ${key}`));
      return key;
    }
    return createTranslator({ locale: tag, messages: { text }, ...(onError && { onError }) })('text', values);
  };
}
