import { done, voorbeeldDraft } from "./make-voorbeeld";
import { onHost, openSession, type Opened } from "./open-session";

/** `not-verified`: the refusal says that something stands and must be looked at. `lost`: Excel said nothing that we know. */
type Ending = "made" | "nothing-written" | "not-verified" | "lost";

/** Each fault with the ending that it must have brought at least once, and the step by which it goes through the syncs. */
const faults = [
  ["ActivityLimitReached", "nothing-written", 1],
  ["fail-after", "lost", 4],
] as const;

describe.each(faults)("Excel fails once (%s) while a book is made", (kind, expected, step) => {
  it("leaves the whole book or nothing, whichever sync it is, and never says that nothing was written when it was", async () => {
    const endings = new Set<Ending>();
    const syncs = await syncsOfMaking();
    for (let sync = 1; sync <= syncs; sync += step) {
      const opened = await openSession({ engine: null });
      opened.host.fault({ sync, kind });
      const ending = await tryMaking(opened);
      endings.add(ending);
      const stands = await bookStands(opened);
      expect([sync, ending, stands]).toEqual([sync, ending, ending === "lost" ? stands : ending !== "nothing-written"]);
      if (!stands) {
        done(await opened.session.makeBook(voorbeeldDraft, "V. Oorbeeld"));
        expect(await bookStands(opened)).toBe(true);
      }
      opened.host.close();
    }
    expect(endings).toContain(expected);
  }, 120_000);
});

async function syncsOfMaking(): Promise<number> {
  const opened = await openSession({ engine: null });
  opened.host.resetCounters();
  done(await opened.session.makeBook(voorbeeldDraft, "V. Oorbeeld"));
  opened.host.close();
  return opened.host.counters().roundTrips;
}

async function tryMaking({ session }: Opened): Promise<Ending> {
  try {
    const outcome = await session.makeBook(voorbeeldDraft, "V. Oorbeeld");
    if (outcome.ok) {
      return "made";
    }
    return outcome.refusal.code === "read-back-differs" ? "not-verified" : "nothing-written";
  } catch (error) {
    expect(error).toMatchObject({ code: "GeneralException" });
    return "lost";
  }
}

/** Whether a whole book stands, as a pane that opens now sees it. A book that is half there fails the test. */
async function bookStands({ host }: Opened): Promise<boolean> {
  const state = (await onHost(host)).session.state();
  if (state.is !== "open") {
    expect(state).toEqual({ is: "empty" });
    return false;
  }
  expect(state.totals.allocated).toBe(148_231_640);
  expect(state.findings).toEqual([]);
  return true;
}
