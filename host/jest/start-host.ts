import { ExcelHost } from "../excel-host";
import type { HostOptions } from "../excel-host";
import type { HostVerbs } from "../host-verbs";
import type { AddIn } from "../manifest/addin";
import { transportErrors } from "../protocol/transport-error";
import { loadOffice } from "./load-office";
import { RibbonCommands } from "./ribbon-commands";
import { testKit } from "./test-kit";

export interface StartOptions extends HostOptions {
  /** The add-in whose ribbon a test presses, as `readManifest` gives it. */
  readonly addIn?: AddIn;
}

/** Microsoft's client library beside a host of its own. */
export interface StartedHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The host of the workbook that is open now: `verbs.open` brings another. */
  readonly host: ExcelHost;
  /** The verbs that the page has as `window.excelHost`. */
  readonly verbs: HostVerbs;
  readonly commands: RibbonCommands;
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
  let host = new ExcelHost(options);
  const library = loadOffice();
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void answer(host, JSON.parse(text) as BridgeRequest, (reply) => bridge.onMessageFromHost?.(JSON.stringify(reply)));
    },
  };
  library.OfficeExtension.HostBridge.init(bridge);
  const listen = (): void => host.listen((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  listen();
  const commands = new RibbonCommands(addIn ?? null);
  const verbs = testKit({
    host: () => host,
    show: (workbook) => {
      host.close();
      host = new ExcelHost({ ...options, workbook });
      listen();
    },
    press: (controlId) => commands.press(controlId),
  });
  return {
    Excel: library.Excel,
    Office: library.Office,
    get host() {
      return host;
    },
    verbs,
    commands,
  };
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
