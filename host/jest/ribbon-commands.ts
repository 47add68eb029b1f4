import type { AddIn } from "../manifest/addin";
import { findButton } from "../manifest/find-button";

/** What a function of a ribbon button gets: it calls `completed` when it is done. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

type Command = (event: CommandEvent) => unknown;

/** The ribbon in Node: the functions that an add-in associates with the names in its manifest, and a person who presses. */
export class RibbonCommands {
  readonly #functions = new Map<string, Command>();

  constructor(private readonly addIn: AddIn | null) {}

  /** As Office.actions.associate of the page: a button that names this function runs it. */
  associate(name: string, run: Command): void {
    this.#functions.set(name, run);
  }

  /** Presses a button of the manifest; resolves when its function calls `completed`. Throws when there is no button or no function. */
  async press(controlId: string): Promise<void> {
    if (this.addIn === null) throw new Error("startHost was given no add-in, so there is no ribbon.");
    const { action } = findButton(this.addIn, controlId);
    if (action.is === "show-pane") throw new Error(`${controlId} opens the pane, and Node has none.`);
    const run = this.#functions.get(action.name);
    if (run === undefined) throw new Error(`The add-in has no function ${action.name} for the button ${controlId}.`);
    await new Promise<void>((resolve, reject) => {
      Promise.resolve(run({ source: { id: controlId }, completed: resolve })).catch(reject);
    });
  }
}
