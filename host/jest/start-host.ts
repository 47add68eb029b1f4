import { ExcelHost } from "../excel-host";
import type { HostOptions } from "../excel-host";
import { transportErrors } from "../protocol/transport-error";
import { loadOffice } from "./load-office";

export type StartOptions = HostOptions;

/** Microsoft's client library beside a host of its own. */
export interface StartedHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
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
export function startHost(options: StartOptions = {}): StartedHost {
  const host = new ExcelHost(options);
  const library = loadOffice();
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void answer(host, JSON.parse(text) as BridgeRequest, (reply) => bridge.onMessageFromHost?.(JSON.stringify(reply)));
    },
  };
  library.OfficeExtension.HostBridge.init(bridge);
  host.listen((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  return { Excel: library.Excel, Office: library.Office, host };
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
