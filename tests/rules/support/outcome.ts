/** True when the emulator did it, false when a rule refused it; anything else is a fault of the test and is thrown. */
export async function isAllowed(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    // By its code: two builds of the client are at work here, and each has its own class of errors.
    if (error instanceof Error && 'code' in error && error.code === 'permission-denied') return false;
    throw error;
  }
}

const TRIES = 5;

/**
 * A reading, asked again while it has not been answered: on a busy machine the client gives a stream up after ten seconds and says it
 * is offline, which says nothing of the rules.
 */
export async function answered<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      const isUnanswered = error instanceof Error && 'code' in error && error.code === 'unavailable';
      if (!isUnanswered || tries === TRIES) throw error;
    }
  }
}
