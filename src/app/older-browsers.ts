// What Chrome before 92 and Safari before 15.4 lack of what the app and its packages call. Syntax is the build's business.

/** `list.at(-1)` */
export function at<T>(this: readonly T[], index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

if (!('at' in Array.prototype)) Object.defineProperty(Array.prototype, 'at', { value: at, configurable: true });
