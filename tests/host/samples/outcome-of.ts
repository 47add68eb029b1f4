import { startHost } from "../../../host/jest/start-host";
import type { Sample } from "./sample";

/** What came of a scenario: it ran and gave something, or the host refused members by name. */
export type Outcome = { readonly is: "ran"; readonly gave: unknown } | { readonly is: "refused"; readonly names: readonly string[] };

/** Runs a scenario under office.js against a new host. Throws what it throws when the host refused nothing. */
export async function outcomeOf({ run }: Sample): Promise<Outcome> {
  const started = startHost();
  try {
    const gave = await run(started);
    return refusedBy(started) ?? { is: "ran", gave };
  } catch (error) {
    const refused = refusedBy(started);
    if (refused === null) throw error;
    return refused;
  } finally {
    started.host.close();
  }
}

function refusedBy({ host }: ReturnType<typeof startHost>): Outcome | null {
  const names = [...new Set(host.refusals().map(({ what }) => what))];
  host.forgetRefusals();
  return names.length === 0 ? null : { is: "refused", names };
}
