import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { contentType } from "./content-type";
import { findFile } from "./find-file";
import type { LocalKey } from "./local-key";
import type { Site } from "./site";

/** A server that runs; `close` ends it and every connection it still has. */
export interface RunningServer {
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A text that the server holds in memory. */
export interface ServedText {
  readonly type: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a server shows: texts by their full path, then folders. */
export interface Content {
  readonly sites: readonly Site[];
  readonly texts: Readonly<Record<string, ServedText>>;
}

const always = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...always, "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Niet gevonden" : "Niet toegestaan");
}

function answer(content: Content, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response, 405);
    return;
  }
  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  const text = content.texts[path];
  if (text !== undefined) {
    response.writeHead(200, { ...always, ...text.headers, "Content-Type": text.type });
    response.end(request.method === "HEAD" ? undefined : text.text);
    return;
  }
  for (const site of content.sites) {
    if (!path.startsWith(site.prefix)) continue;
    const rest = path.slice(site.prefix.length);
    const file = findFile(site.folder, rest === "" ? "index.html" : rest);
    if (file === undefined) continue;
    response.writeHead(200, { ...always, ...site.headersOf(path), "Content-Type": contentType(file), "Content-Length": statSync(file).size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
    return;
  }
  refuse(response, 404);
}

/**
 * Serves content over https on localhost and nowhere else; the first site that has the file answers. Port 0 takes a free one.
 * Rejects with the system's error (EADDRINUSE) when the port is taken.
 */
export function serve(content: Content, key: LocalKey, port: number): Promise<RunningServer> {
  const server = createServer({ key: key.key, cert: key.cert }, (request, response) => answer(content, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const taken = (server.address() as AddressInfo).port;
      resolve({
        origin: `https://localhost:${taken}`,
        port: taken,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error === undefined ? closed() : failed(error)));
            server.closeAllConnections();
          }),
      });
    });
  });
}
