import type { Outcome } from "../../../actions/outcome";
import { FileChanged } from "../../device/file-changed";
import { emptyWizard, type WizardState, type WizardWork } from "./wizard-state";

/** Keeps the state of an import and does one thing of it at a time. A bug becomes an unhandled rejection, which the pane's boundary shows. */
export abstract class WizardStore {
  #state: WizardState = emptyWizard;
  readonly #listeners = new Set<() => void>();

  readonly state = (): WizardState => this.#state;

  readonly subscribe = (listen: () => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };

  /** Does what was asked for while something else went on. */
  protected abstract whatWaited(): void;

  protected set(change: Partial<WizardState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listen) => listen());
  }

  /** Returns the value of an outcome, or null after it showed the refusal. */
  protected accept<Value>(outcome: Outcome<Value>): Value | null {
    if (outcome.ok) {
      return outcome.value;
    }
    this.set({ refusal: outcome.refusal });
    return null;
  }

  /** Begins a task, unless another goes on. */
  protected run(work: WizardWork, task: () => Promise<void>): void {
    if (this.#state.work === null) {
      this.set({ work, refusal: null, fileChanged: false });
      void this.#finish(task);
    }
  }

  async #finish(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (problem) {
      if (!(problem instanceof FileChanged)) {
        throw problem;
      }
      this.set({ ...emptyWizard, fileChanged: true });
    } finally {
      this.set({ work: null });
      this.whatWaited();
    }
  }
}
