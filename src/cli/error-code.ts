/** Returns the code of an error of the system ("ENOENT"), or empty text where it has none. */
export function errorCode(problem: unknown): string {
  return typeof problem === "object" && problem !== null && "code" in problem && typeof problem.code === "string" ? problem.code : "";
}
