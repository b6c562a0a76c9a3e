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
