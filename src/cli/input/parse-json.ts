import { Unusable } from "../unusable";

/**
 * Returns the content of a JSON file in UTF-8, with or without a byte order mark.
 * @throws Unusable when it is no JSON.
 */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch (problem) {
    throw new Unusable({ code: "not-json", facts: { file, where: problem instanceof Error ? problem.message : "" } });
  }
}
