import type { AddIn } from "../manifest/addin";
import { readManifest } from "../manifest/read-manifest";

/** What the server says of the add-in that this page shows. */
interface Setup {
  readonly pane: string | null;
  readonly builtFor: string | null;
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Reads the add-in's manifest in the words of a locale; a manifest built for another local port is read as for this one. */
export async function readSetup(locale: string): Promise<AddIn> {
  const setup = (await (await get("/host/setup.json")).json()) as Setup;
  const text = await (await get("/host/manifest.xml")).text();
  const addIn = readManifest(setup.builtFor === null ? text : text.replaceAll(setup.builtFor, location.origin), locale);
  return setup.pane === null ? addIn : { ...addIn, pane: setup.pane };
}
