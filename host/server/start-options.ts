import { parseArgs } from "node:util";

/** What a person may ask of `npm start`. */
export interface StartOptions {
  readonly port: number;
  readonly open: boolean;
  readonly manifest?: string;
  readonly pane?: string;
}

/** The port that `npm start` takes unless another is asked for. */
export const usualPort = 3443;

export const startUsage = `npm start -- [--port N] [--no-open] [--manifest BESTAND --pane ADRES]
  --port N              luister op poort N (anders ${usualPort})
  --no-open             open geen browser
  --manifest, --pane    toon een andere invoegtoepassing: haar manifest.xml en het adres van haar taakvenster`;

function readPort(text: string | undefined): number {
  if (text === undefined) return usualPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Error(`--port ${text}: een poort is een getal van 1 t/m 65535.`);
  return port;
}

/** Reads the arguments of `npm start`; throws an Error in Dutch that says what is wrong with them. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, "no-open": { type: "boolean" }, manifest: { type: "string" }, pane: { type: "string" } },
  });
  const { manifest, pane } = values;
  if (pane !== undefined && manifest === undefined) throw new Error("--pane hoort bij --manifest.");
  if (pane !== undefined && !pane.startsWith("https://localhost")) {
    throw new Error("--pane moet een https-adres op localhost zijn: office.js vertrouwt alleen een pagina van dezelfde computer.");
  }
  return {
    port: readPort(values.port),
    open: values["no-open"] !== true,
    ...(manifest === undefined ? {} : { manifest }),
    ...(pane === undefined ? {} : { pane }),
  };
}
