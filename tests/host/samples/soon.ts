/** Waits until the events of what happened before have been told. */
export function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
