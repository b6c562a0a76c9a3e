// Which files of a build make up a release, and who needs them: read off the chunks themselves, so that no list has to be kept.

/** What is between opening the app and the field to write in; the sign-in is loaded where there is a project to sign in to. */
const untilOneWrites = [
  '/index.html',
  '/src/app/connected.tsx',
  '/src/screens/join/join.tsx',
  '/src/screens/phone/phone.tsx',
  '/src/gateway/firestore/firestore-gateway.ts',
  '/src/gateway/firestore/auth.ts',
  '/src/gateway/firestore/look-up-guard.ts',
];

/** Screens and words that no participant's phone shows. */
const forStaff =
  /\/src\/(screens\/(console|room-screen|pair|prepare|preflight|desk|mine|guides)\/|i18n\/\w+\/((staff|exported|practice|ready)\.ts|guides\/\w+\.ts)$)/;

/** What practice mode alone shows: nobody's device keeps it for the day itself. */
const forPractice = /\/src\/(features\/rehearsing\/|i18n\/(\w+\/(practice|rehearsing)|rehearsal-proposals)\.ts$)/;

const words = /\/src\/i18n\/(\w+)\//;

const file = /\.(js|css|woff2)$/;

/**
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 * @param {readonly string[]} files all file names of the build
 * @param {(css: string) => string} textOf of a style sheet, by its file name
 * @returns {import('../../src/worker/release').Release | null} null when the app's page is not in the build
 */
export function releaseOf(chunks, files, textOf) {
  const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = chunks.filter((chunk) =>
    untilOneWrites.some((end) => modulesOf(chunk).some((id) => id.endsWith(end))),
  );
  const entry = chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('/index.html'));
  if (!entry) return null;
  const reach = (from, isDeep) => reached(known, from, isDeep);
  const withParts = (some) => new Set([...some].flatMap((chunk) => [chunk.fileName, ...partsOf(chunk, textOf)]));
  const first = withParts(reach(entries, false));
  const phone = withParts(reach(entries, true));
  for (const name of onTheirOwn(chunks, files, textOf)) phone.add(name);
  const languageOf = new Map(chunks.map((chunk) => [chunk.fileName, onlyLanguage(chunk)]));
  const languages = [...new Set(languageOf.values())].filter((language) => language !== undefined).sort();
  const practised = withParts(chunks.filter((chunk) => modulesOf(chunk).some((id) => forPractice.test(id))));
  const all = files.filter((name) => name.startsWith('assets/') && file.test(name) && !practised.has(name)).sort();
  const list = (isIn) => all.filter((name) => !languageOf.get(name) && isIn(name)).map((name) => `/${name}`);
  const wordsIn = (language) => {
    const own = all.filter((name) => languageOf.get(name) === language);
    const path = (name) => `/${name}`;
    return {
      phone: own.filter((name) => phone.has(name)).map(path),
      staff: own.filter((name) => !phone.has(name)).map(path),
    };
  };
  return {
    entry: `/${entry.fileName}`,
    first: list((name) => first.has(name)),
    phone: list((name) => phone.has(name) && !first.has(name)),
    staff: list((name) => !phone.has(name)),
    words: Object.fromEntries(languages.map((language) => [language, wordsIn(language)])),
  };
}

function reached(known, from, isDeep) {
  const found = new Set();
  const visit = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(known.get(name));
    if (!isDeep) return;
    for (const name of chunk.dynamicImports) {
      const later = known.get(name);
      if (later && !forStaff.test(later.facadeModuleId ?? '')) visit(later);
    }
  };
  for (const chunk of from) visit(chunk);
  return found;
}

const modulesOf = ({ facadeModuleId, moduleIds }) => [facadeModuleId ?? '', ...moduleIds];

/** Its style sheets, and the fonts that these name. */
function partsOf(chunk, textOf) {
  return sheetsOf(chunk).flatMap((sheet) => [sheet, ...fontsIn(textOf(sheet))]);
}

/** Style sheets that are loaded without a script: those of the fonts that come a while later. */
function onTheirOwn(chunks, files, textOf) {
  const owned = new Set(chunks.flatMap(sheetsOf));
  const loose = files.filter((name) => name.endsWith('.css') && !owned.has(name));
  return loose.flatMap((sheet) => [sheet, ...fontsIn(textOf(sheet))]);
}

const sheetsOf = ({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])];

const fontsIn = (css) => [...css.matchAll(/\/(assets\/[^)"']+\.woff2)/g)].map(([, name]) => name);

/** The language whose words are all that this chunk holds. */
function onlyLanguage({ moduleIds }) {
  const languages = new Set(moduleIds.map((id) => words.exec(id)?.[1]));
  const [one] = languages;
  return languages.size === 1 ? one : undefined;
}
