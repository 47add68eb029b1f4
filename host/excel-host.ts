import { Calculation } from "./formula/calculation";
import type { EngineMaker } from "./formula/calculation";
import { CellEngine } from "./formula/cell-engine";
import { Refusals } from "./dispatch/refusals";
import type { Refusal } from "./dispatch/refusals";
import { RequestHandler } from "./dispatch/request-handler";
import type { Fault } from "./dispatch/faults";
import { EventHub } from "./events/event-hub";
import type { EventEntry } from "./events/event-entry";
import { EventRanges } from "./events/event-ranges";
import type { Culture } from "./input/culture";
import { dutch } from "./input/culture";
import { clearCells } from "./input/clear-cells";
import { pasteText } from "./input/paste-text";
import { typeText } from "./input/type-text";
import type { Typed } from "./input/type-text";
import { addressOf } from "./model/address";
import type { Area } from "./model/area";
import { coAuthor, user } from "./model/origin";
import { Workbook } from "./model/workbook";
import type { OfficeContext } from "./office/office-context";
import { moveKeptRanges } from "./office/move-kept-ranges";
import { workbook as workbookObject } from "./office/workbook";
import type { Outcome } from "./protocol/transport-error";
import { placeOf } from "./place-of";
import type { Place } from "./place-of";
import { readPlace } from "./read-place";
import type { ReadCells } from "./read-place";

export interface HostOptions {
  readonly workbook?: Workbook;
  readonly culture?: Culture;
  /** Makes the formula engine; null keeps formulas uncalculated, for bulk benches. Left out, the engine of this folder calculates. */
  readonly engine?: EngineMaker | null;
  /** The requirement sets that the add-in may count on, by name with their versions; left out, all that is served. */
  readonly needs?: ReadonlyMap<string, string>;
}

/** The stand-in for Excel: one workbook, the person at the grid, and the add-in behind a transport. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly culture: Culture;
  readonly calculation: Calculation;
  readonly events: EventHub;
  readonly #refusals = new Refusals();
  readonly #requests: RequestHandler;
  readonly #beside: Uint8Array[] = [];
  #editing = false;
  #asCoAuthor = false;

  constructor({ workbook = new Workbook(), culture = dutch, engine = (source) => new CellEngine(source), needs }: HostOptions = {}) {
    this.workbook = workbook;
    this.culture = culture;
    this.calculation = new Calculation(workbook, engine, (refusal) => this.refuse(refusal));
    const ranges = new EventRanges();
    this.events = new EventHub(workbook, ranges);
    const office: OfficeContext = { workbook, culture, calculation: this.calculation, registrations: this.events, eventRange: (id) => ranges.find(id), openedBeside: (bytes) => void this.#beside.push(bytes) };
    this.#requests = new RequestHandler({
      workbook,
      root: workbookObject(office),
      refusals: this.#refusals,
      settle: () => this.calculation.settle(),
      resume: () => this.calculation.resume(),
      isEditing: () => this.#editing,
    });
    this.limitTo(needs ?? null);
    workbook.changes.follow((change) => moveKeptRanges(this.#requests.references, change));
  }

  /** Answers one batch of office.js, given as JSON; batches are answered in order. Events follow after the answer. */
  async processQuery(body: string): Promise<Outcome> {
    const outcome = await this.#requests.handle(body);
    setTimeout(() => this.events.flush(), 0);
    return outcome;
  }

  /** Sends events of Excel here. */
  listen(deliver: (entries: readonly EventEntry[]) => void): void {
    this.events.deliverTo(deliver);
  }

  /** What stands at an address such as "Bestedingen!B5" or "A1:C3" on the active sheet, after calculation. */
  async read(address: string): Promise<ReadCells> {
    await this.calculation.settle();
    return readPlace(this.workbook, placeOf(this.workbook, address), this.culture);
  }

  /** Types text into a cell and presses Enter, as a person does: validation may refuse it. */
  async type(address: string, text: string): Promise<Typed> {
    const typed = this.enter(placeOf(this.workbook, address), text);
    await this.calculation.settle();
    return typed;
  }

  /** Enters text in the first cell of a place at once; `force` takes it although validation warns. */
  enter(place: Place, text: string, force = false): Typed {
    return this.#edit(() => typeText(this.workbook, this.calculation, place, { text, culture: this.culture, force }));
  }

  /** Pastes text with tabs and line ends at a cell; validation does not look at it. The address that was filled. */
  async paste(address: string, text: string): Promise<string> {
    const filled = this.pasteAt(placeOf(this.workbook, address), text);
    await this.calculation.settle();
    return addressOf(filled);
  }

  /** Pastes at the first cell of a place at once; the cells that were filled. Throws AccessDenied on a protected sheet. */
  pasteAt(place: Place, text: string): Area {
    return this.#edit(() => pasteText(this.workbook, place, text, this.culture));
  }

  /** Empties cells as the Delete key does; false when they are protected. */
  clear({ sheet, area }: Place): boolean {
    return this.#edit(() => clearCells(this.workbook, sheet, area));
  }

  /** What `edit` types or pastes comes from a co-author elsewhere. */
  async asSecondAuthor<T>(edit: () => Promise<T>): Promise<T> {
    this.#asCoAuthor = true;
    try {
      return await edit();
    } finally {
      this.#asCoAuthor = false;
    }
  }

  /** Refuses members that came after these requirement sets, those of a manifest; null refuses none. */
  limitTo(needs: ReadonlyMap<string, string> | null): void {
    this.#requests.sets.limit(needs);
  }

  /** The pane is closed, or loaded again: nobody listens and nothing is kept any more; the workbook stays as it is. */
  forgetPane(): void {
    this.events.forget();
    this.#requests.renew();
    this.listen(() => undefined);
  }

  /** Lets a coming sync go wrong. */
  fault(fault: Fault): void {
    this.#requests.faults.order(fault);
  }

  /** Round trips and bytes since the last reset; clean-up batches apart. */
  counters(): ReturnType<RequestHandler["counters"]["now"]> & { readonly references: number } {
    return { ...this.#requests.counters.now(), references: this.#requests.references.count };
  }

  resetCounters(): void {
    this.#requests.counters.reset();
  }

  /** What was asked of the host and is not served. */
  refusals(): readonly Refusal[] {
    return this.#refusals.all();
  }

  /** Says that the refusals so far were expected. A test fails at its end on those that are left. */
  forgetRefusals(): void {
    this.#refusals.clear();
  }

  /** The workbooks that the add-in had made and opened beside this one, as the bytes of .xlsx files. */
  createdWorkbooks(): readonly Uint8Array[] {
    return this.#beside;
  }

  /** Remembers a refusal of a transport. */
  refuse(refusal: Refusal): void {
    this.#refusals.add(refusal);
  }

  /** Somebody begins or ends typing in a cell; meanwhile the add-in cannot do anything. */
  setEditing(editing: boolean): void {
    this.#editing = editing;
  }

  /** Stops following the workbook and lets the engine go. */
  close(): void {
    this.events.close();
    this.calculation.close();
  }

  #edit<T>(edit: () => T): T {
    const result = this.workbook.changes.acting(this.#asCoAuthor ? coAuthor : user, edit);
    // A person does not wait for results: they follow, and after them the events.
    void this.calculation.settle().then(() => this.events.flush());
    return result;
  }
}
