import { Refused } from "./refused";
import { refusalOfError } from "./refusal-of-error";
import { withWatchdog } from "./with-watchdog";

/**
 * All calls to the host go through here, one after another: Excel refuses many calls at once, and a read must not fall between two
 * halves of a write. Each call has one context; what Office.js throws comes out as a refusal or, when it is a bug, unchanged.
 */
export class HostCalls {
  #last: Promise<unknown> = Promise.resolve();
  #writing = 0;

  constructor(readonly patience: number) {}

  /** Whether a write of our own is under way, so that its events are not taken for edits of a user. */
  get writing(): boolean {
    return this.#writing > 0;
  }

  /** Runs `work` when all earlier calls are done. `work` never calls `read` or `write` itself: it would wait for ever. */
  read<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(() => this.#run(work));
    // A call that fails must not fail the calls behind it; its own caller hears of it.
    this.#last = turn.catch(() => null);
    return turn;
  }

  /** As `read`, while `writing` is true. */
  write<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    return this.read(async (context) => {
      this.#writing += 1;
      try {
        return await work(context);
      } finally {
        this.#writing -= 1;
      }
    });
  }

  async #run<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    try {
      return await withWatchdog((alive) => Excel.run((context) => work(signalling(context, alive))), this.patience);
    } catch (error) {
      const refusal = refusalOfError(error);
      throw refusal === null ? error : new Refused(refusal, error);
    }
  }
}

/** Makes every sync that is answered a sign of life: a large import takes longer than any single answer may. */
function signalling(context: Excel.RequestContext, alive: () => void): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <Value>(value?: Value): Promise<Value> => {
    const answer = await sync(value);
    alive();
    return answer;
  };
  return context;
}
