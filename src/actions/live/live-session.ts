import type { SealTrouble } from "../../rules/seals/seal-trouble";
import type { ActionTools } from "../action-tools";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { isHostRefusal } from "../ports/host-refusal";
import type { WorkbookChange } from "../ports/workbook-change";
import type { SessionState } from "../session-state";
import { LiveBook } from "./live-book";
import { lawOn } from "../law-on";
import { readOpenBook } from "./read-open-book";

/** What is known about the workbook, kept up to date: after every action all of it is read, after an edit only what it touched. */
export class LiveSession {
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { is: "starting" };
  #book: LiveBook | null = null;
  #following = false;
  #toRead = false;
  #sealTroubles: readonly SealTrouble[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly tools: ActionTools,
    readonly offer: Offer,
  ) {}

  /** The same object until something changed. */
  state(): SessionState {
    return this.#state;
  }

  subscribe(listen: () => void): () => void {
    this.#listeners.add(listen);
    return () => {
      this.#listeners.delete(listen);
    };
  }

  /** Follows the changes first and reads then, so that no edit falls between. */
  async start(): Promise<void> {
    await this.#turn(async () => {
      if (!this.#following) {
        await this.tools.workbook.onChange((change) => this.#take(change));
        this.#following = true;
      }
      await this.#read();
    });
  }

  /** Runs an action when the ones before it are done, and reads the workbook again whatever came of it. */
  act<Value>(action: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    return this.#turn(async () => {
      const outcome = await action();
      await this.#readOrSay();
      return outcome;
    });
  }

  /** Keeps what recomputing the seals showed, so that the pane goes on saying it until they are recomputed or made anew. */
  keepSealTroubles(troubles: readonly SealTrouble[]): void {
    this.#sealTroubles = troubles;
  }

  #take(change: WorkbookChange): void {
    switch (this.#book?.take(change) ?? "read-again") {
      case "nothing":
        return;
      case "show":
        this.#show(this.#book?.state(this.#following) ?? this.#state);
        return;
      case "read-again":
        this.#readSoon();
    }
  }

  /** Changes that come together are read together. */
  #readSoon(): void {
    if (this.#toRead) {
      return;
    }
    this.#toRead = true;
    void this.#turn(async () => {
      this.#toRead = false;
      await this.#readOrSay();
    });
  }

  #turn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    // What goes wrong in one turn is its caller's; the next one takes place all the same.
    this.#last = turn.catch(() => null);
    return turn;
  }

  async #read(): Promise<void> {
    const standing = await readOpenBook(this.tools.workbook, this.offer);
    this.#book = standing.is === "book" ? new LiveBook(standing, { ...lawOn(this.offer, this.tools.clock.today()), sealTroubles: this.#sealTroubles }) : null;
    this.#show(standing.is === "book" ? (this.#book?.state(this.#following) ?? this.#state) : standing);
  }

  /** A refusal while reading leaves the pane without a sight of the book, and says why. */
  async #readOrSay(): Promise<void> {
    try {
      await this.#read();
    } catch (error) {
      if (!isHostRefusal(error)) {
        throw error;
      }
      this.#book = null;
      this.#show({ is: "unusable", refusal: error.refusal });
    }
  }

  #show(state: SessionState): void {
    this.#state = state;
    this.#listeners.forEach((listen) => listen());
  }
}
