import type { HeadersOf } from "./header-rules";

/** One folder of files under one prefix of the address, with the headers that an answer from it carries. */
export interface Site {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
  readonly headersOf: HeadersOf;
}
