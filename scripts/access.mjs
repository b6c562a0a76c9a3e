// Who may open workshops, where an institution wants to say so. For whoever owns the Firebase project:
//
//   export WARSHA_OWNER_TOKEN=$(gcloud auth print-access-token)
//   node scripts/access.mjs --project my-project amina@commune.ma @commune.ma     # these, and nobody else
//   node scripts/access.mjs --project my-project                                  # says who it is now
//   node scripts/access.mjs --project my-project --anybody                        # no list any more
//
// A name that begins with @ is a whole domain. With FIRESTORE_EMULATOR_HOST it speaks to the emulator.

import { accessAddress, documentOf, listFrom, told } from './lib/access.mjs';

const { project, anybody, list, fault } = listFrom(process.argv.slice(2));
if (fault) {
  console.error(fault);
  process.exit(2);
}
const { url, token } = accessAddress(project, process.env);
if (!token) {
  console.error('Set WARSHA_OWNER_TOKEN first: export WARSHA_OWNER_TOKEN=$(gcloud auth print-access-token)');
  process.exit(2);
}
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
const request = anybody
  ? { method: 'DELETE' }
  : list
    ? { method: 'PATCH', body: JSON.stringify(documentOf(list)) }
    : { method: 'GET' };
const answer = await fetch(url, { ...request, headers });
if (!answer.ok && answer.status !== 404) {
  console.error(`The database answered ${answer.status}: ${await answer.text()}`);
  process.exit(1);
}
console.log(told(anybody || answer.status === 404 ? null : await answer.json()));
