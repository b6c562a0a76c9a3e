// The list of who may open workshops, as the database keeps it in `institution/access`. Apart from what asks for it, to be tested.

/** @typedef {{ founders: string[], domains: string[] }} List */

const address = /^[^@\s,;"]+@[^@\s,;"]+\.[^@\s,;"]+$/;
const domain = /^@[^@\s,;"]+\.[^@\s,;"]+$/;

/**
 * What was asked for on the command line; `list` is null where nobody is named.
 * @param {readonly string[]} words @returns {{ project: string, anybody: boolean, list: List | null, fault?: string }}
 */
export function listFrom(words) {
  const at = words.indexOf('--project');
  const project = at < 0 ? '' : (words[at + 1] ?? '');
  const rest = words.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const anybody = rest.includes('--anybody');
  // The rules compare in lower case.
  const names = rest.filter((word) => word !== '--anybody').map((word) => word.toLowerCase());
  const list = names.length > 0 ? { founders: [], domains: [] } : null;
  for (const name of names) {
    if (domain.test(name)) list?.domains.push(name.slice(1));
    else if (address.test(name)) list?.founders.push(name);
    else return { project, anybody, list: null, fault: `${name} is neither an address nor a domain (@commune.ma)` };
  }
  if (!project) return { project, anybody, list, fault: 'Say which project: --project my-project' };
  if (anybody && list) return { project, anybody, list, fault: 'Either --anybody or a list of names' };
  return { project, anybody, list };
}

/** @param {string} project @param {Record<string, string | undefined>} env */
export function accessAddress(project, env) {
  const emulator = env.FIRESTORE_EMULATOR_HOST;
  const host = emulator ? `http://${emulator}` : 'https://firestore.googleapis.com';
  const url = `${host}/v1/projects/${project}/databases/(default)/documents/institution/access`;
  return { url, token: emulator ? 'owner' : env.WARSHA_OWNER_TOKEN };
}

/** @param {List} list */
export function documentOf({ founders, domains }) {
  const listed = (values) => ({ arrayValue: { values: values.map((stringValue) => ({ stringValue })) } });
  return { fields: { founders: listed(founders), domains: listed(domains) } };
}

/** In words. @param {{ fields?: Record<string, any> } | null} document null where there is no list */
export function told(document) {
  if (!document) return 'Anybody may open workshops.';
  const values = (name) => (document.fields?.[name]?.arrayValue?.values ?? []).map(({ stringValue }) => stringValue);
  const names = [...values('founders'), ...values('domains').map((name) => `@${name}`)];
  return names.length > 0
    ? `Only these may open workshops: ${names.join(', ')}`
    : 'The list is empty: nobody may open workshops.';
}
