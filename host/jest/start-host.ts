import { readFileSync } from "node:fs";
import { ExcelHost } from "../excel-host";
import type { HostOptions } from "../excel-host";
import type { HostVerbs } from "../host-verbs";
import type { AddIn } from "../manifest/addin";
import { transportErrors } from "../protocol/transport-error";
import { readManifest } from "../manifest/read-manifest";
import type { Workbook } from "../model/workbook";
import { loadOffice } from "./load-office";
import type { OfficeLibrary } from "./load-office";
import { RibbonCommands } from "./ribbon-commands";
import { testKit } from "./test-kit";
import { watchRefusals } from "./watch-refusals";

export interface StartOptions extends HostOptions {
  /** The add-in whose ribbon a test presses, as `readManifest` gives it. */
  readonly addIn?: AddIn;
}

/** Microsoft's client library beside a host of its own. */
export interface StartedHost {
  /** The library of the pane that is open now: `reopenPane` loads another. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The host of the workbook that is open now: `verbs.open` brings another. */
  readonly host: ExcelHost;
  /** The verbs that the page has as `window.excelHost`. */
  readonly verbs: HostVerbs;
  readonly commands: RibbonCommands;
  /** Closes the pane and opens it again: its library is loaded anew, its events and references are gone, the workbook stays. */
  reopenPane(): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

/** Starts a host and loads the unmodified Excel library of office.js in a Node context of its own, connected by a bridge. */
export function startHost({ addIn, ...options }: StartOptions = {}): StartedHost {
  const hostOf = (workbook?: Workbook): ExcelHost => {
    const made = new ExcelHost({ needs: manifestNeeds(), ...options, ...(workbook === undefined ? {} : { workbook }) });
    watchRefusals(made);
    return made;
  };
  let host = hostOf();
  let pane = connect(() => host);
  const commands = new RibbonCommands(addIn ?? null);
  const verbs = testKit({
    host: () => host,
    show: (workbook) => {
      host.close();
      host = hostOf(workbook);
      pane.listen();
    },
    press: (controlId) => commands.press(controlId),
  });
  return {
    get Excel() {
      return pane.library.Excel;
    },
    get Office() {
      return pane.library.Office;
    },
    get host() {
      return host;
    },
    reopenPane: () => {
      pane.cutOff();
      host.forgetPane();
      pane = connect(() => host);
    },
    verbs,
    commands,
  };
}

/** A pane: the library in a context of its own, and its bridge to the host. */
interface Pane {
  readonly library: OfficeLibrary;
  /** Sends the events of the host to this pane. */
  listen(): void;
  /** The pane is gone: what it asked is never answered. */
  cutOff(): void;
}

function connect(host: () => ExcelHost): Pane {
  const library = loadOffice();
  let open = true;
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void answer(host(), JSON.parse(text) as BridgeRequest, tell);
    },
  };
  const tell = (message: unknown): void => {
    if (open) {
      bridge.onMessageFromHost?.(JSON.stringify(message));
    }
  };
  library.OfficeExtension.HostBridge.init(bridge);
  const listen = (): void => host().listen((entries) => tell({ type: 3, message: { entries } }));
  listen();
  return {
    library,
    listen,
    cutOff: () => {
      open = false;
    },
  };
}

let needs: ReadonlyMap<string, string> | null = null;

/** What the manifest at the root asks for, on which tests count unless they say otherwise. */
function manifestNeeds(): ReadonlyMap<string, string> {
  needs ??= readManifest(readFileSync("manifest.xml", "utf8"), "en-US").needs;
  return needs;
}

async function answer(host: ExcelHost, request: BridgeRequest, send: (reply: unknown) => void): Promise<void> {
  const { body } = request.message;
  const outcome = await host.processQuery(typeof body === "string" ? body : JSON.stringify(body));
  if (outcome.is === "reply") {
    send({ id: request.id, type: 1, message: { statusCode: 200, headers: {}, body: outcome.body } });
  } else if (outcome.is === "error") {
    const { status } = transportErrors[outcome.code];
    send({ id: request.id, type: 1, message: { statusCode: status, headers: {}, body: { error: { code: outcome.code, message: outcome.code } } } });
  }
}
