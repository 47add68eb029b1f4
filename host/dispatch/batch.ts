import { Trouble } from "../model/trouble";
import { memberName } from "./define-class";
import { errorOf } from "./error-of";
import { ObjectPaths } from "./object-paths";
import type { OfficeObject } from "./office-object";
import { isObject } from "./office-object";
import { project } from "./project";
import type { References } from "./references";
import type { RequirementSets } from "./requirement-sets";
import type { Refusals } from "./refusals";
import type { Wire, WireAction, WireBatch, WireReply } from "./wire";
import { actionType } from "./wire";

/** What the dispatcher needs of the host around it. */
export interface BatchHost {
  readonly root: OfficeObject;
  readonly references: References;
  readonly refusals: Refusals;
  readonly sets: RequirementSets;
  /** Called before an action that reads, so that formulas are calculated. */
  settle(): Promise<void>;
  /** Called before an action that changes the workbook; throws when that is not allowed now. */
  beforeWrite(): void;
}

/** Executes a batch action by action. The first failure ends it; what was done before stays done, as in Excel. */
export async function executeBatch(host: BatchHost, batch: WireBatch): Promise<WireReply> {
  const paths = new ObjectPaths(batch.ObjectPaths, host);
  const results: { ActionId: number; Value: Wire }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await perform(host, paths, action) });
      if (action.ActionType === actionType.trace) {
        traceIds.push(action.Id);
      }
    } catch (problem) {
      return { Results: results, TraceIds: traceIds, Error: errorOf(problem, host.refusals, await locationOf(paths, action), index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

async function perform(host: BatchHost, paths: ObjectPaths, action: WireAction): Promise<Wire> {
  if (action.ActionType === actionType.trace) {
    return null;
  }
  if (action.ActionType === actionType.query) {
    await host.settle();
  }
  const object = await paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object === null ? null : identity(host, object);
    case actionType.query:
      return object === null ? null : project(object, action.QueryInfo ?? {}, host.sets);
    case actionType.setProperty:
      return setProperty(host, present(object), action);
    case actionType.method:
      return object === null ? null : callMethod(host, paths, object, action);
    default:
      throw new Trouble("NotImplemented", `Action type ${String(action.ActionType)} is not served by this host.`);
  }
}

function present(object: OfficeObject | null): OfficeObject {
  if (object === null) {
    throw new Trouble("InvalidObjectPath", "A property of a null object cannot be set.");
  }
  return object;
}

function identity(host: BatchHost, object: OfficeObject): Wire {
  const id = host.references.idOf(object);
  return id === null ? object.identity() : { ...object.identity(), _ReferenceId: id };
}

function setProperty(host: BatchHost, object: OfficeObject, action: WireAction): null {
  host.sets.check(object.className, action.Name);
  host.beforeWrite();
  object.set(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
  return null;
}

async function callMethod(host: BatchHost, paths: ObjectPaths, object: OfficeObject, action: WireAction): Promise<Wire> {
  if (action.Name === "_KeepReference") {
    host.references.keep(object);
    return null;
  }
  const args = await paths.arguments(memberName(object.className, action.Name), action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    host.references.drop(args.text(0));
    return null;
  }
  host.sets.check(object.className, action.Name);
  if (object.writes(action.Name)) {
    host.beforeWrite();
  } else {
    await host.settle();
  }
  const answer = await object.call(action.Name, args);
  args.refuseOthers();
  return answer === undefined ? null : isObject(answer) ? identity(host, answer) : answer;
}

/** Where a batch failed, as a developer writes it: "Worksheet.getRange". */
async function locationOf(paths: ObjectPaths, action: WireAction): Promise<string> {
  try {
    if (action.ActionType === actionType.instantiate) {
      const path = paths.path(action.ObjectPathId);
      const parent = path.ParentObjectPathId === undefined ? null : await paths.object(path.ParentObjectPathId);
      return parent === null ? path.Name : memberName(parent.className, path.Name === "" ? "GetItem" : path.Name);
    }
    const object = await paths.object(action.ObjectPathId);
    return object === null ? action.Name : memberName(object.className, action.Name);
  } catch {
    // The path itself is what failed; its name is all there is to say.
    return action.Name;
  }
}
