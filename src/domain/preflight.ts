// Is the hall ready? Judgements over what was measured, and never better than what was measured: what could not be looked at is
// `unknown`, and nothing is green for want of an answer.

export const checks = ['network', 'database', 'clock', 'sign-ups', 'storage', 'display', 'sound', 'team'] as const;
export type Check = (typeof checks)[number];
export type Verdict = 'good' | 'bad' | 'unknown';

/** How each thing may be found; in every language there is a sentence for each. */
interface Sayings {
  network: 'good' | 'none' | 'lossy' | 'slow';
  database: 'good' | 'slow' | 'no-network' | 'refuses' | 'quota' | 'broken' | 'no-answer' | 'practice';
  clock: 'good' | 'ahead' | 'behind' | 'unknown' | 'practice';
  'sign-ups': 'good' | 'unlimited' | 'tight' | 'over' | 'practice';
  storage: 'good' | 'none';
  display: 'good' | 'unknown' | 'small' | 'illegible';
  sound: 'good' | 'unknown' | 'silent';
  team: 'good' | 'unknown' | 'alone';
}
export type Saying = { [About in Check]: `${About}-${Sayings[About]}` }[Check];

/** What a sentence may have to say: nought where it isn't about that. */
const nothing = {
  ms: 0,
  lost: 0,
  of: 0,
  seconds: 0,
  people: 0,
  over: 0,
  limit: 0,
  width: 0,
  height: 0,
  facilitators: 0,
};
type Values = Readonly<typeof nothing>;

/** `say`: which sentence tells it, and what it has to say in it. */
export interface Finding {
  readonly about: Check;
  readonly verdict: Verdict;
  readonly say: Saying;
  readonly values: Values;
}

function finding<About extends Check>(
  about: About,
  verdict: Verdict,
  say: Sayings[About],
  values: Partial<Values> = {},
): Finding {
  // One of `about`'s own, which is what the types of the arguments say.
  return { about, verdict, say: `${about}-${say}` as Saying, values: { ...nothing, ...values } };
}

/** One in ten: people feel it. */
const MOST_LOST = 0.1;
const SLOW_MS = 400;

/** Small requests to where the app comes from: milliseconds, or null for one that was lost. */
export function judgeNetwork(answers: readonly (number | null)[]): Finding {
  const times = answers.filter((time) => time !== null).sort((a, b) => a - b);
  const lost = answers.length - times.length;
  const middle = times[Math.floor(times.length / 2)];
  const values = { ms: Math.round(middle ?? 0), lost, of: answers.length };
  if (middle === undefined) return finding('network', 'bad', 'none', values);
  if (lost / answers.length >= MOST_LOST) return finding('network', 'bad', 'lossy', values);
  return middle > SLOW_MS ? finding('network', 'bad', 'slow', values) : finding('network', 'good', 'good', values);
}

/** What a write and a read of one's own document came to. `took`: milliseconds; `skew`: device minus server, in milliseconds. */
export type RoundTrip =
  | { readonly took: number; readonly skew: number }
  | { readonly failed: 'no-network' | 'refuses' | 'quota' | 'broken' | 'no-answer' };

/** A few of them in a row are what one press costs. */
const SLOW_TRIP_MS = 2_500;

export function judgeDatabase(trip: RoundTrip): Finding {
  if ('failed' in trip) return finding('database', 'bad', trip.failed);
  const values = { ms: Math.round(trip.took) };
  return trip.took > SLOW_TRIP_MS
    ? finding('database', 'bad', 'slow', values)
    : finding('database', 'good', 'good', values);
}

/** The countdown goes by the server's clock; a device further off than this has trouble with certificates and its own notes of time. */
const MOST_SKEW_MS = 60_000;

export function judgeClock(trip: RoundTrip): Finding {
  if ('failed' in trip) return finding('clock', 'unknown', 'unknown');
  const values = { seconds: Math.round(Math.abs(trip.skew) / 1_000) };
  if (Math.abs(trip.skew) <= MOST_SKEW_MS) return finding('clock', 'good', 'good', values);
  return finding('clock', 'bad', trip.skew > 0 ? 'ahead' : 'behind', values);
}

/** New anonymous accounts that Firebase grants one network address in an hour. */
export const SIGN_UPS_AN_HOUR = 100;
/** Beyond this many people behind one router there is no room for those who come in twice or with a second device. */
export const PEOPLE_WITHOUT_CARE = 80;

/** Where that limit can be raised: the menu of the service's own console, in the service's own words. */
export const SIGN_UPS_PLACE = 'Authentication → Settings → Sign-up quota';

/** `isLimited`: does the place where the workshop is kept count new devices at all? */
export function judgeSignUps(people: number, isLimited: boolean): Finding {
  if (!isLimited) return finding('sign-ups', 'good', 'unlimited');
  const values = { people, limit: SIGN_UPS_AN_HOUR, over: Math.max(0, people - SIGN_UPS_AN_HOUR) };
  if (people <= PEOPLE_WITHOUT_CARE) return finding('sign-ups', 'good', 'good', values);
  return finding('sign-ups', 'bad', people <= SIGN_UPS_AN_HOUR ? 'tight' : 'over', values);
}

/** Was something written to this browser's storage and read back? */
export function judgeStorage(works: boolean): Finding {
  return finding('storage', works ? 'good' : 'bad', works ? 'good' : 'none');
}

export interface Display {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels: what the room screen is laid out for. */
const SMALLEST: Display = { width: 1024, height: 768 };

/** What somebody in the hall has answered; null: nobody yet. */
export type ByHand = boolean | null;

/** Big enough by measure is not yet legible from the last row: that takes somebody standing there. */
export function judgeDisplay({ width, height }: Display, isLegible: ByHand): Finding {
  const values = { width, height };
  if (width < SMALLEST.width || height < SMALLEST.height) return finding('display', 'bad', 'small', values);
  if (isLegible === null) return finding('display', 'unknown', 'unknown', values);
  return finding('display', isLegible ? 'good' : 'bad', isLegible ? 'good' : 'illegible', values);
}

export function judgeSound(isHeard: ByHand): Finding {
  if (isHeard === null) return finding('sound', 'unknown', 'unknown');
  return finding('sound', isHeard ? 'good' : 'bad', isHeard ? 'good' : 'silent');
}

/** With one facilitator a flat battery ends the day. Null: not known, for want of a workshop or of an answer. */
export function judgeTeam(facilitators: number | null): Finding {
  if (facilitators === null) return finding('team', 'unknown', 'unknown');
  return finding('team', facilitators > 1 ? 'good' : 'bad', facilitators > 1 ? 'good' : 'alone', { facilitators });
}

/** In practice nothing leaves the browser: there is no server to look for. */
export function notInPractice(about: 'database' | 'clock' | 'sign-ups'): Finding {
  return finding(about, 'unknown', 'practice');
}

/** Red as soon as one is red; green only when all are. */
export function verdictOf(findings: readonly (Finding | null)[]): Verdict {
  if (findings.some((each) => each?.verdict === 'bad')) return 'bad';
  return findings.every((each) => each?.verdict === 'good') ? 'good' : 'unknown';
}
