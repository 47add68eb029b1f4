import type { LedgerSession, RuleCriteria } from "../../../actions/ledger/ledger-session";
import type { Outcome } from "../../../actions/outcome";
import type { Assignment } from "../../../ledger/model/assignment";
import type { ColumnMapping } from "../../../ledger/model/column-mapping";
import type { LineDecision } from "../../../ledger/model/line-decision";
import type { Selection } from "../../../ledger/model/selection";
import type { LedgerDraft } from "../../../actions/ledger/ledger-draft";
import type { DraftChange } from "../../../actions/ledger/change-draft";
import { fileBytes } from "../../device/file-bytes";
import { decisionsWith } from "./decisions-with";
import { emptyWizard, type WizardState } from "./wizard-state";
import { wizardSteps } from "./wizard-steps";
import { WizardStore } from "./wizard-store";

/**
 * The import of one ledger, step by step, outside of React: what it waits for goes on while another tab is shown. What the officer changes
 * meanwhile waits its turn.
 */
export class LedgerWizard extends WizardStore {
  #change: DraftChange | null = null;
  #planAgain = false;

  constructor(private readonly ledger: LedgerSession) {
    super();
  }

  openFile(first: File, ...further: readonly File[]): void {
    this.#open(() => this.ledger.openLedger(fileBytes(first), ...further.map(fileBytes)));
  }

  openSelection(): void {
    this.#open(() => this.ledger.openSelection());
  }

  /** Puts the file away; what was chosen goes too. */
  restart(): void {
    if (this.state().work === null) {
      this.set({ ...emptyWizard });
    }
  }

  changeMapping(mapping: ColumnMapping): void {
    this.set({ mapping });
    this.#changeDraft({ mapping });
  }

  /** Another table has other columns, so nothing of the former one's mapping or selection stays. */
  chooseTable(table: number): void {
    this.set({ everything: false, choices: emptyWizard.choices });
    this.#changeDraft({ table });
  }

  changeSource(change: Pick<DraftChange, "sourceName" | "vatBasis">): void {
    this.#changeDraft(change);
  }

  select(selection: Selection): void {
    this.#choose({ selection });
  }

  selectEverything(everything: boolean): void {
    this.set({ everything });
    this.#choose(everything ? { selection: emptyWizard.choices.selection } : {});
  }

  leaveOutWageNames(withoutWageNames: boolean): void {
    this.#choose({ withoutWageNames });
  }

  show(shown: Partial<Pick<WizardState, "view" | "bundle">>): void {
    this.set(shown);
  }

  /** Changes what was decided about the lines with these keys, and looks again what becomes of all lines. */
  decide(keys: Iterable<string>, change: Partial<LineDecision>): void {
    const { choices } = this.state();
    this.set({ choices: { ...choices, decisions: decisionsWith(choices.decisions, keys, change) }, news: null });
    this.plan();
  }

  addRule(criteria: RuleCriteria, assignment: Assignment, done: () => void): void {
    this.run("keeping-rule", async () => {
      const outcome = await this.ledger.addRule(criteria, assignment);
      this.accept(outcome);
      if (outcome.ok) {
        this.set({ news: { is: "rule-added" } });
        done();
        await this.#planNow();
      }
    });
  }

  readonly next = (): void => this.#move(1);

  readonly back = (): void => this.#move(-1);

  /** Looks what becomes of the lines, with the rules and the book as they are now. */
  plan(): void {
    this.#planAgain = true;
    this.run("planning", () => this.#planNow());
  }

  import(): void {
    const { draft, choices, plan } = this.state();
    if (draft === null || plan === null) {
      return;
    }
    this.set({ written: null, stopping: false });
    this.run("writing", async () => {
      const outcome = await this.ledger.importLedger(draft, choices, plan, {
        written: (rows, of, secondsLeft) => this.set({ written: { rows, of, secondsLeft } }),
        cancelled: () => this.state().stopping,
      });
      this.set({ imported: this.accept(outcome), written: null, stopping: false });
      if (!outcome.ok && outcome.refusal.code === "plan-changed") {
        await this.#planNow();
      }
    });
  }

  stop(): void {
    this.set({ stopping: true });
  }

  undo(importId: string): void {
    this.run("removing", async () => {
      const undone = this.accept(await this.ledger.undoImport(importId));
      if (undone !== null) {
        this.set({ ...(this.state().imported?.importId === importId ? emptyWizard : {}), news: { is: "undone", rows: undone.rows } });
      }
    });
  }

  protected override whatWaited(): void {
    if (this.#change !== null) {
      this.#changeDraft({});
    } else if (this.#planAgain) {
      this.plan();
    }
  }

  #open(opening: () => Promise<Outcome<LedgerDraft>>): void {
    this.restart();
    this.run("opening", async () => {
      const draft = this.accept(await opening());
      this.set({ draft, mapping: draft?.recognised?.mapping ?? null });
    });
  }

  #changeDraft(change: DraftChange): void {
    this.#change = { ...this.#change, ...change };
    this.set(this.#showsPlan() ? {} : { plan: null });
    this.run("surveying", async () => {
      const [before, waiting] = [this.state().draft, this.#change];
      this.#change = null;
      if (before === null || waiting === null) {
        return;
      }
      const draft = this.accept(await this.ledger.changeDraft(before, waiting)) ?? before;
      // What the officer changed meanwhile goes before what the file was just read with.
      this.set(this.#waits() ? { draft } : { draft, mapping: draft.recognised?.mapping ?? null });
      this.#planAgain ||= this.#showsPlan();
    });
  }

  #waits(): boolean {
    return this.#change !== null;
  }

  #choose(change: Partial<WizardState["choices"]>): void {
    this.set({ choices: { ...this.state().choices, ...change }, plan: null });
  }

  async #planNow(): Promise<void> {
    const { draft } = this.state();
    if (draft === null) {
      return;
    }
    this.#planAgain = false;
    const plan = this.accept(await this.ledger.planLedger(draft, this.state().choices));
    this.set({ plan: plan ?? this.state().plan });
  }

  #move(by: 1 | -1): void {
    const { draft, step, work } = this.state();
    const steps = wizardSteps(draft);
    const to = steps[steps.indexOf(step) + by];
    if (to === undefined || work !== null) {
      return;
    }
    this.set({ step: to, refusal: null, news: null, imported: null });
    if (this.#showsPlan()) {
      this.plan();
    }
  }

  #showsPlan(): boolean {
    return this.state().step === "assignment" || this.state().step === "import";
  }
}
