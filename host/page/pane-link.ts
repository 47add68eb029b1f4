import { answerTo, asks, eventFor, readEnvelope, type PaneMessage } from "./envelope";
import type { Conversation } from "./pane-address";
import type { EventEntry } from "../events/event-entry";
import { dispatch, eventId, unsupported, type PaneServices, type SettingPairs } from "./pane-services";

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : Object.values(fields(value));
}

interface Command {
  readonly id: string;
  readonly functionName: string;
  readonly controlId: string;
}

/** The link between the page and office.js in a frame: answers its messages and sends it events. */
export class PaneLink {
  readonly #names = new Map<number, string>();
  #commands: readonly Command[] = [];
  readonly #stop: () => void;

  constructor(
    private readonly pane: Window,
    private readonly origin: string,
    private readonly conversation: Conversation,
    private readonly services: PaneServices,
  ) {
    const listen = (event: MessageEvent): void => {
      if (event.source !== this.pane || event.origin !== this.origin) return;
      const message = readEnvelope(event.data);
      if (message !== null) this.#take(message);
    };
    window.addEventListener("message", listen);
    this.#stop = () => window.removeEventListener("message", listen);
  }

  /** Stops listening. */
  close(): void {
    this.#stop();
  }

  /** Sends events of the rich API; false when the pane does not listen. */
  tell(entries: readonly EventEntry[]): boolean {
    return this.#send(eventId.richApiMessage, { ArrayData: entries });
  }

  /** Runs a function of the add-in for a ribbon button, as soon as the pane listens for that. */
  runCommand(command: Command): void {
    this.#commands = [...this.#commands, command];
    this.#sendCommands();
  }

  #sendCommands(): void {
    const waiting = this.#commands;
    this.#commands = waiting.filter(
      ({ id, functionName, controlId }) => !this.#send(eventId.appCommandInvoked, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) }),
    );
  }

  #send(id: number, data: unknown): boolean {
    const name = this.#names.get(id);
    if (name === undefined) return false;
    this.pane.postMessage(eventFor(name, this.conversation.id, data), this.origin);
    return true;
  }

  #take(message: PaneMessage): void {
    if (message.asks === asks.invoke) {
      void this.#invoke(message).then((data) => {
        if (data !== undefined) this.#answer(message, data);
      });
      return;
    }
    const id = Number(fields(message.data)["eventDispId"]);
    if (message.asks === asks.registerEvent) this.#names.set(id, message.action);
    else this.#names.delete(id);
    this.#answer(message, { Error: 0 });
    this.#sendCommands();
  }

  #answer(message: PaneMessage, data: unknown): void {
    this.pane.postMessage(answerTo(message, data), this.origin);
  }

  /** What a message is answered with; undefined when it is never answered. */
  async #invoke(message: PaneMessage): Promise<unknown> {
    switch (message.action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.services.context();
      case "ContextActivationManager_notifyHost":
        this.services.notified(Number(list(message.data)[1]));
        return null;
      case "executeMethod":
        return await this.#execute(fields(message.data));
      default:
        this.services.refused(message.action);
        return { Version: 1, Error: unsupported };
    }
  }

  async #execute(data: Fields): Promise<unknown> {
    const id = Number(fields(data["DdaMethod"])["DispatchId"]);
    switch (id) {
      case dispatch.richApi:
        return await this.#batch(list(data["ArrayData"]));
      case dispatch.commandDone:
        this.services.commandDone(String(data["0"]), Number(data["1"]));
        return { Version: 1, Error: 0 };
      case dispatch.saveSettings:
        this.services.saveSettings(list(fields(data["DdaSettingsMethod"])["Properties"]) as SettingPairs);
        return { Version: 1, Error: 0 };
      case dispatch.refreshSettings:
        return { Version: 1, Error: 0, Properties: { Settings: this.services.settings().map(([Name, Value]) => ({ Name, Value })) } };
      default:
        this.services.refused(`executeMethod ${id}`);
        return { Version: 1, Error: unsupported };
    }
  }

  async #batch(parts: readonly unknown[]): Promise<unknown> {
    const answer = await this.services.batch(String(parts[4]));
    if (answer === null) return undefined;
    return "error" in answer ? { Version: 1, Error: answer.error } : { Version: 1, Error: 0, Data: [200, [], answer.reply] };
  }
}
