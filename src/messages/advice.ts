/** What is wrong, and what the officer can do about it; both whole sentences. */
export interface Advice {
  readonly what: string;
  readonly todo: string;
}
