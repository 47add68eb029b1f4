import type { ExcelHost } from "../excel-host";

const watched = new Set<ExcelHost>();

/** Fails the test at its end when this host refused something that the test did not expect: what it expects it reads and then forgets. */
export function watchRefusals(host: ExcelHost): void {
  watched.add(host);
}

/** What the watched hosts refused and no test has taken note of, each on a line of its own. */
function unexpected(): readonly string[] {
  return [...watched].flatMap((host) => host.refusals().map(({ what, code, message }) => `${what} (${code}): ${message}`));
}

// Outside Jest, in a bench or a script, nobody asks.
if (typeof afterEach === "function") {
  afterEach(() => {
    const refused = unexpected();
    watched.forEach((host) => host.forgetRefusals());
    if (refused.length > 0) {
      throw new Error(`The stand-in for Excel refused what this test did not expect:\n${refused.join("\n")}`);
    }
  });
}
