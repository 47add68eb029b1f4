import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headerRules, type HeadersOf } from "./header-rules";
import { hostPolicy } from "./host-policy";
import type { Content } from "./serve";
import type { Site } from "./site";

/** The add-in that the page shows: its manifest, and the folder of its files where this server is to serve them. */
export interface AddIn {
  readonly manifestFile: string;
  readonly folder?: string;
  /** The pane's address, when it is not the one in the manifest. */
  readonly pane?: string;
  /** The origin that the manifest was built for; the page reads it as its own. */
  readonly builtFor?: string;
}

const nothing: HeadersOf = () => ({});
const policy: HeadersOf = () => ({ "Content-Security-Policy": hostPolicy });

function addInSite(folder: string): Site {
  return { prefix: "/", folder, headersOf: headerRules(readFileSync(join(folder, "headers.txt"), "utf8")) };
}

/**
 * Composes what the server shows: the host page at / and its parts below /host/, office.js unmodified below /office-js/,
 * and below / the files of the add-in under the headers of its own release. /host/setup.json tells the page which add-in it shows.
 */
export function hostContent(root: string, page: string, addIn: AddIn): Content {
  const setup = { pane: addIn.pane ?? null, builtFor: addIn.builtFor ?? null };
  const sites: Site[] = [
    { prefix: "/office-js/", folder: join(root, "node_modules", "@microsoft", "office-js", "dist"), headersOf: nothing },
    { prefix: "/host/", folder: page, headersOf: policy },
    ...(addIn.folder === undefined ? [] : [addInSite(addIn.folder)]),
  ];
  return {
    sites,
    texts: {
      "/": { type: "text/html; charset=utf-8", text: readFileSync(join(page, "index.html"), "utf8"), headers: policy("/") },
      "/host/manifest.xml": { type: "application/xml; charset=utf-8", text: readFileSync(addIn.manifestFile, "utf8"), headers: {} },
      "/host/setup.json": { type: "application/json; charset=utf-8", text: JSON.stringify(setup), headers: {} },
    },
  };
}
