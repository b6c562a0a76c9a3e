// An institution's list, as the project's owner writes it: past the rules.

import { emulatorAddress } from '../support/emulator';

const list = () => {
  const { host, port } = emulatorAddress();
  return `http://${host}:${port}/v1/projects/demo-warsha/databases/(default)/documents/institution/access`;
};
const owner = { authorization: 'Bearer owner', 'content-type': 'application/json' };

export async function setList(founders: readonly string[], domains: readonly string[]): Promise<void> {
  const listed = (values: readonly string[]) => ({
    arrayValue: { values: values.map((stringValue) => ({ stringValue })) },
  });
  const body = JSON.stringify({ fields: { founders: listed(founders), domains: listed(domains) } });
  const answer = await fetch(list(), { method: 'PATCH', headers: owner, body });
  if (!answer.ok) throw new Error(`the list can’t be set: ${answer.status} ${await answer.text()}`);
}

export async function dropList(): Promise<void> {
  await fetch(list(), { method: 'DELETE', headers: owner });
}
