import type { Change, ChangeDetail } from "./change";
import type { Origin } from "./origin";
import { addin } from "./origin";

/** Tells followers of every change, in order, right after it happened. */
export class ChangeStream {
  readonly #followers = new Set<(change: Change) => void>();
  #origin: Origin = addin;

  /** The origin that changes carry now. */
  get origin(): Origin {
    return this.#origin;
  }

  /** Calls `listen` at each change; returns a function that stops it. */
  follow(listen: (change: Change) => void): () => void {
    this.#followers.add(listen);
    return () => this.#followers.delete(listen);
  }

  /** Runs `edit`; the changes it makes carry this origin. */
  acting<T>(origin: Origin, edit: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return edit();
    } finally {
      this.#origin = before;
    }
  }

  /** As `acting`, for an edit that takes its time; the caller sees to it that no other origin acts meanwhile. */
  async actingAsync<T>(origin: Origin, edit: () => Promise<T>): Promise<T> {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return await edit();
    } finally {
      this.#origin = before;
    }
  }

  /** For the model itself: something changed. */
  tell(detail: ChangeDetail): void {
    const change: Change = { ...detail, origin: this.#origin };
    for (const follower of [...this.#followers]) {
      follower(change);
    }
  }
}
