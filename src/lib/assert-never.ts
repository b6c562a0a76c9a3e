/** Marks a branch that the types say can't be reached; throws if it is. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
