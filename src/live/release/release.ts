// The app as it is kept on this device, and the release that comes after it. Loaded a while after somebody has arrived, so that
// nothing of it stands before the field to write in; does nothing where there are no service workers (plain http, `npm run dev`).

import { create } from 'zustand';
import type { Message } from '@/worker/release';
import { isAnyUnderWay, ownEntry, sayUnderWay, sayWhichRelease } from './locks';
import { isFree, isHome, roleAt } from './place';
import { register } from './register';

/** Is there a newer release than the one this page is of? */
export const useRelease = create<{ readonly isNewer: boolean }>()(() => ({ isNewer: false }));

const HOUR_MS = 3_600_000;
/** Longer than any worker takes that is alive. */
const PATIENCE_MS = 3_000;

let registering: Promise<ServiceWorkerRegistration | null> | null = null;
let isOver = false;
let isSuperseded = false;
let isPutOff = false;
/** The role and the language that all is there for. */
let keptFor = '';

/** Called in each place one comes to. `isOver`: this is a workshop that has been closed. */
export async function arrive(now: { readonly isOver: boolean }): Promise<void> {
  isOver = now.isOver;
  registering ??= begin();
  const registration = await registering;
  if (registration) await settle(registration);
}

async function begin(): Promise<ServiceWorkerRegistration | null> {
  sayWhichRelease();
  const wasControlled = Boolean(navigator.serviceWorker?.controller);
  const registration = await register();
  if (!registration) return null;
  // The first worker of a first visit takes nothing over from anybody.
  let isFirst = !wasControlled;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) supersede();
    isFirst = false;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void settle(registration));
  });
  watchSteps(registration);
  addEventListener('online', () => void settle(registration));
  setInterval(() => askForNewer(registration), HOUR_MS);
  return registration;
}

/** A step from the start screen to another, once this page is of an old release, is a new beginning with the new one. */
function watchSteps(registration: ServiceWorkerRegistration): void {
  let from = location.pathname;
  const step = () => {
    if (isSuperseded && isHome(from) && location.pathname !== from) return location.reload();
    from = location.pathname;
    void settle(registration);
  };
  // The first is told by the router, of its own steps.
  for (const type of ['pushState', 'popstate']) addEventListener(type, step);
}

/** Fetching a release would compete with a phone that is in the middle of a phase; at its next visit the browser asks by itself. */
function askForNewer(registration: ServiceWorkerRegistration): void {
  if (roleAt(location.pathname) === 'staff' || isFree(location.pathname, isOver)) registration.update().catch(() => {});
}

function supersede(): void {
  isSuperseded = true;
  sayNewer();
}

function sayNewer(): void {
  useRelease.setState({ isNewer: !isPutOff });
}

async function settle(registration: ServiceWorkerRegistration): Promise<void> {
  const { pathname } = location;
  const isFreeHere = isFree(pathname, isOver);
  await sayUnderWay(!isFreeHere);
  // The first worker of all waits too, for a moment, and for nobody.
  const waiting = registration.active && registration.waiting;
  if (waiting) sayNewer();
  const isKept = await keepForDeadZones();
  // What this page may still come to need is on the device by now, or the old one stays.
  if (isKept && waiting && isFreeHere && !(await isAnyUnderWay())) tell(waiting, { ask: 'take-over' });
}

/** Resolves with whether all that somebody in this place may need is there. */
async function keepForDeadZones(): Promise<boolean> {
  const role = roleAt(location.pathname);
  // As i18n sets it (`ar-MA`).
  const [language = ''] = document.documentElement.lang.split('-');
  // A newer worker knows only its own release's files; the older one has kept what this page needs before it gave way.
  if (isSuperseded || keptFor === `${role} ${language}`) return true;
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<string | null>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  tell(active, { ask: 'keep', role, language, spare: sparesData() }, [port2]);
  const entry = await answer;
  if (!entry) return false;
  keptFor = `${role} ${language}`;
  // Another page of this browser may have let it take over before this one listened.
  if (entry !== ownEntry() && navigator.serviceWorker.controller) supersede();
  return true;
}

function sparesData(): boolean {
  // Chrome and its relatives know whether a person has asked for that.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function tell(worker: ServiceWorker, message: Message, ports: Transferable[] = []): void {
  worker.postMessage(message, ports);
}

/** Nothing more is said of it on this page. */
export function putOff(): void {
  isPutOff = true;
  useRelease.setState({ isNewer: false });
}

/** Goes on with the new release, because the person asked for it. */
export async function startAnew(): Promise<void> {
  const registration = await registering;
  if (registration?.waiting) {
    const isTakenOver = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      setTimeout(resolve, PATIENCE_MS);
    });
    tell(registration.waiting, { ask: 'take-over' });
    await isTakenOver;
  }
  location.reload();
}
