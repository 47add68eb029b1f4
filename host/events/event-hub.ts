import type { Change } from "../model/change";
import type { Workbook } from "../model/workbook";
import { coalesce } from "./coalesce";
import type { EventEntry } from "./event-entry";
import type { EventRanges } from "./event-ranges";
import { eventsOfChange } from "./events-of-change";

/** Gathers the changes of the model and sends them as events, after the batch that made them has been answered. */
export class EventHub {
  #waiting: Change[] = [];
  #listening = new Map<string, number>();
  #deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  readonly #unfollow: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly ranges: EventRanges,
  ) {
    this.#unfollow = workbook.changes.follow((change) => this.#waiting.push(change));
  }

  /** Where events go: to the pane. */
  deliverTo(deliver: (entries: readonly EventEntry[]) => void): void {
    this.#deliver = deliver;
  }

  /** Says that somebody in the pane listens to this event, e.g. "Worksheet.DataChanged". */
  add(name: string): void {
    this.#listening.set(name, (this.#listening.get(name) ?? 0) + 1);
  }

  remove(name: string): void {
    this.#listening.set(name, Math.max(0, (this.#listening.get(name) ?? 0) - 1));
  }

  /** The events that somebody listens to now. */
  listening(): readonly string[] {
    return [...this.#listening].filter(([, count]) => count > 0).map(([name]) => name);
  }

  /** Forgets who listened: the pane was loaded again. */
  forget(): void {
    this.#listening = new Map();
  }

  /** Sends what has happened since the last time; to nobody when nobody listens. */
  flush(): void {
    // Formats change cell by cell by the thousand; they are told only to who asked.
    const toldFormats = this.listening().some((name) => name.endsWith(".FormatChanged"));
    const changes = coalesce(toldFormats ? this.#waiting : this.#waiting.filter(({ is }) => is !== "format"));
    this.#waiting = [];
    if (this.listening().length > 0) {
      const events = changes.flatMap((change) => eventsOfChange(this.workbook, this.ranges, change));
      if (events.length > 0) {
        this.#deliver(events);
      }
    }
  }

  /** Stops following the workbook. */
  close(): void {
    this.#unfollow();
  }
}
