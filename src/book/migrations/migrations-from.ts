import type { Scheme } from "../../rules/model/scheme";
import type { Migration } from "./migration";
import { toVersion2 } from "./to-version-2";
import { toVersion3 } from "./to-version-3";

const steps: readonly ((scheme: Scheme) => Migration)[] = [toVersion2, toVersion3];

/** Returns the steps that bring a book of this schema version up to date, in their order; none for the newest. */
export function migrationsFrom(version: number, scheme: Scheme): Migration[] {
  return steps.map((step) => step(scheme)).filter(({ to }) => to > version);
}
