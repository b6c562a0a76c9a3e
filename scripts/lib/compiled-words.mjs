// Compiles the words at build time, so that no phone downloads the parser of message syntax (a tenth of what it needs for a
// first proposal). While developing and testing, the messages are parsed as they stand.

import compile from 'icu-minify/compile';

const words = /\/src\/i18n\/\w+\/[a-z-]+\.ts$/;

/** @returns {import('vite').Plugin} */
export function compiledWords() {
  return {
    name: 'warsha-compiled-words',
    apply: 'build',
    // The half of the formatter that takes compiled messages only.
    config: () => ({
      resolve: { alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }] },
    }),
    async transform(code, id) {
      // Those that put a language's parts together hold no words themselves.
      if (!words.test(id) || /^\s*import\s/m.test(code)) return null;
      const { default: messages } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return { code: `export default ${JSON.stringify(compiledMessages(messages))};`, map: null };
    },
  };
}

/** @param {Readonly<Record<string, string>>} messages */
export function compiledMessages(messages) {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compile(message)]));
}
