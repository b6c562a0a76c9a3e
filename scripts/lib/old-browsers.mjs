// Optional chains (`a?.b`) may stay as they are written, though tables of compatibility give them to Chrome from 91 on: Chrome 80
// to 90 know them and err in one kind of call only (crbug.com/v8/11558). So the build asks for Chrome 91 and fails on such a call.

/** @returns {import('vite').Plugin} */
export function oldBrowsers() {
  return {
    name: 'warsha-old-browsers',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        const call = output.type === 'chunk' && misreadCall(output.code, this.parse(output.code));
        if (call) this.error(`${file}: Chrome before 91 would pass the wrong arguments to ${call}`);
      }
    },
  };
}

/**
 * The first call of an optional chain with something after a spread argument, `a?.(...b, c)`; null when there is none.
 * @param {string} code @param {object} node the parsed code, or a part of it @returns {string | null}
 */
export function misreadCall(code, node) {
  if (node.type === 'ChainExpression')
    for (let link = node.expression; link; link = link.callee ?? link.object)
      if (link.arguments?.slice(0, -1).some(({ type }) => type === 'SpreadElement'))
        return code.slice(link.start, link.end).slice(0, 80);
  for (const child of Object.values(node).flat()) {
    const found = typeof child?.type === 'string' ? misreadCall(code, child) : null;
    if (found) return found;
  }
  return null;
}
