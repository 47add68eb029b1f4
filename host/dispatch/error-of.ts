import type { TroubleCode } from "../model/trouble";
import { Trouble } from "../model/trouble";
import type { Refusals } from "./refusals";
import type { WireError } from "./wire";

const status: Readonly<Record<TroubleCode, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InvalidArgument: 400,
  AccessDenied: 403,
  InvalidReference: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  InsertDeleteConflict: 400,
  RangeExceedsLimit: 400,
  NotImplemented: 501,
  UnsupportedOperation: 400,
  ApiNotFound: 404,
  InvalidObjectPath: 400,
  GeneralException: 500,
};

/** The error of a reply. What the host does not serve is remembered; a defect of the host itself is told as such. */
export function errorOf(problem: unknown, refusals: Refusals, location: string, index: number): WireError {
  const trouble =
    problem instanceof Trouble
      ? problem
      : new Trouble("GeneralException", `The stand-in for Excel failed: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
  if (trouble.code === "ApiNotFound" || trouble.code === "NotImplemented" || !(problem instanceof Trouble)) {
    const named = /^([A-Za-z]+\.\w+)/.exec(trouble.message);
    refusals.add({ what: named?.[1] ?? location, code: trouble.code, message: trouble.message });
  }
  return { Code: trouble.code, Message: trouble.message, Location: location, ActionIndex: index, HttpStatusCode: status[trouble.code] };
}
