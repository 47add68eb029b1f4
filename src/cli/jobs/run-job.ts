import { allocationResult } from "../allocation/allocation-result";
import { checkResult } from "../check/check-result";
import { importResult } from "../import/import-result";
import { openBook } from "../input/open-book";
import { judgeBook } from "../judged-book";
import { loadLaw } from "../law/load-law";
import { reportResult } from "../report/report-result";
import { Unusable } from "../unusable";
import type { BookResult } from "./book-result";
import type { FileJob, FileResult } from "./file-job";

/** Reads and judges one file; an unusable one is a result too. */
export async function runJob(job: FileJob): Promise<FileResult> {
  try {
    return { is: "result", result: await judge(job) };
  } catch (problem) {
    if (problem instanceof Unusable) {
      return { is: "unusable", file: job.file, problem: problem.problem };
    }
    throw problem;
  }
}

async function judge({ call, file }: FileJob): Promise<BookResult> {
  const law = await loadLaw(call.schemes);
  if (call.command === "import") {
    return importResult(file, law, call);
  }
  const judged = judgeBook(await openBook(file), law, call);
  if (call.command === "allocation") {
    return allocationResult(judged, law, call.language);
  }
  return call.command === "report" ? reportResult(judged, call.language) : checkResult(judged, call.language, call.files.length > 1);
}
