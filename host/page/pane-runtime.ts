import type { ExcelHost } from "../excel-host";
import type { AddIn, RibbonButton } from "../manifest/addin";
import { transportErrors } from "../protocol/transport-error";
import { paneFrame, type Conversation } from "./pane-address";
import { paneContext } from "./pane-context";
import { PaneLink } from "./pane-link";
import type { BatchAnswer, PaneServices, SettingPairs } from "./pane-services";
import { answerServices, type WindowServices } from "./runtime-services";
import type { TaskPane } from "./task-pane";

/** What the runtime tells the page around it. */
export interface RuntimeOwner {
  /** A ribbon command began or ended; `failed` when the add-in had no such function. */
  running(controlId: string, running: boolean, failed: boolean): void;
}

/** The add-in as it runs: its frame in the task pane, from the first time that it is needed, and its link to the host. */
export class PaneRuntime {
  #host: ExcelHost;
  #link: PaneLink | null = null;
  #runs = 0;
  readonly #commands = new Map<string, string>();

  constructor(
    private readonly addIn: AddIn,
    private readonly locale: string,
    private readonly pane: TaskPane,
    host: ExcelHost,
    private readonly owner: RuntimeOwner,
  ) {
    this.#host = host;
  }

  /** Loads the add-in, unless it runs already. */
  ensure(): PaneLink {
    this.#link ??= this.#load();
    return this.#link;
  }

  /** Loads the add-in again, for the same workbook or another; what it held in memory is gone. */
  reload(host: ExcelHost = this.#host): void {
    const loaded = this.#link !== null;
    this.#link?.close();
    this.#link = null;
    this.#host = host;
    this.pane.body.replaceChildren();
    for (const control of this.#commands.values()) this.owner.running(control, false, false);
    this.#commands.clear();
    if (loaded) this.ensure();
  }

  /** Runs the function of a ribbon button, loading the add-in for it if need be. */
  run(button: RibbonButton & { readonly action: { readonly is: "run-function" } }): void {
    this.#runs += 1;
    const id = String(this.#runs);
    this.#commands.set(id, button.id);
    this.owner.running(button.id, true, false);
    this.ensure().runCommand({ id, functionName: button.action.name, controlId: button.id });
  }

  #load(): PaneLink {
    const conversation: Conversation = { id: crypto.randomUUID(), control: crypto.randomUUID() };
    const { address, name } = paneFrame(this.addIn, this.locale, conversation, location.href.split("#", 1)[0] ?? location.href);
    const frame = document.createElement("iframe");
    frame.name = name;
    frame.title = this.addIn.name;
    this.pane.body.replaceChildren(frame);
    const { contentWindow } = frame;
    if (contentWindow === null) throw new Error("The frame of the task pane has no window.");
    this.#host.forgetPane();
    this.#host.limitTo(this.addIn.needs);
    const link = new PaneLink(contentWindow, new URL(address).origin, conversation, this.#services(conversation));
    this.#host.listen((entries) => link.tell(entries));
    frame.src = address;
    return link;
  }

  #services(conversation: Conversation): PaneServices {
    const host = this.#host;
    const settings = (): SettingPairs => settingPairs(host);
    return {
      context: () => paneContext(this.addIn, this.locale, conversation, settings()),
      batch: (body) => answerOf(host, body, { show: (visible) => this.pane.show(visible), isVisible: () => this.pane.isOpen }),
      settings,
      saveSettings: (pairs) => host.workbook.documentSettings.replace(pairs),
      commandDone: (id, status) => this.#done(id, status),
      notified: () => undefined,
      refused: (what) => host.refuse({ what, code: "NotImplemented", message: `${what} is not supported by this test host.` }),
    };
  }

  #done(id: string, status: number): void {
    const control = this.#commands.get(id);
    this.#commands.delete(id);
    if (control !== undefined) this.owner.running(control, false, status !== 0);
  }
}

function settingPairs({ workbook: { documentSettings } }: ExcelHost): SettingPairs {
  return documentSettings.keys().map((key) => [key, String(documentSettings.get(key))]);
}

async function answerOf(host: ExcelHost, body: string, services: WindowServices): Promise<BatchAnswer> {
  const reply = answerServices(body, services);
  if (reply !== null) return { reply };
  const outcome = await host.processQuery(body);
  switch (outcome.is) {
    case "reply":
      return { reply: outcome.body };
    case "error":
      return { error: transportErrors[outcome.code].number };
    case "silence":
      return null;
  }
}
