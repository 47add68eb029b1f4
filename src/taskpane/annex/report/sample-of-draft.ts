import type { SampleRequest } from "../../../rules/audit/audit-sample";
import type { SampleDraft } from "./sample-draft";

/** Returns the request that was typed, or null while the size is no whole number from 1 or there is no seed. */
export function sampleOfDraft({ size, seed, method }: SampleDraft): SampleRequest | null {
  const complete = /^[1-9]\d{0,5}$/.test(size.trim()) && seed.trim() !== "";
  return complete ? { size: Number(size.trim()), seed: seed.trim(), method } : null;
}
