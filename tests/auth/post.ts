// What the Auth emulator has sent by mail, and its links as their receiver opens them.

interface Sent {
  readonly email: string;
  readonly requestType: 'PASSWORD_RESET' | 'VERIFY_EMAIL';
  readonly oobLink: string;
}

async function asked(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export async function mailsTo(email: string): Promise<readonly Sent[]> {
  const at = process.env.FIREBASE_AUTH_EMULATOR_HOST;
  // The emulator's own words.
  const { oobCodes = [] } = (await asked(`http://${at}/emulator/v1/projects/demo-warsha/oobCodes`)) as {
    oobCodes?: readonly Sent[];
  };
  return oobCodes.filter((sent) => sent.email === email);
}

/** Opens the latest link of this kind. `more` is what its page asks for. */
export async function openLink(email: string, kind: Sent['requestType'], more = ''): Promise<void> {
  const link = (await mailsTo(email)).filter(({ requestType }) => requestType === kind).at(-1)?.oobLink;
  if (!link) throw new Error(`no ${kind} was sent to ${email}`);
  await asked(link + more);
}
