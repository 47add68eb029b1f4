import { actionType, pathType, type WireBatch, type WireReply } from "../dispatch/wire";

/** What an add-in may ask of the window that it runs in, apart from the workbook. */
export interface WindowServices {
  /** The add-in shows (true) or hides (false) its task pane. */
  show(visible: boolean): void;
  isVisible(): boolean;
}

type Member = (services: WindowServices, argument: unknown) => string | null;

const states = { background: "Background", visible: "Visible" } as const;

/** The served members of office.js's own services, by service and member. */
const members: Readonly<Record<string, Member>> = {
  "Microsoft.InternalService.AddinInternalService.NotifyActionHandlerReady": () => null,
  "Microsoft.AppRuntime.AppRuntimeService.GetAppRuntimeState": (services) => (services.isVisible() ? states.visible : states.background),
  "Microsoft.AppRuntime.AppRuntimeService.SetAppRuntimeState": (services, state) => {
    services.show(state === states.visible);
    return null;
  },
};

/**
 * Answers a batch that speaks only with services of the window which this page serves; null for every other batch, which
 * then goes to the workbook and is refused there by name where nothing serves it.
 */
export function answerServices(body: string, services: WindowServices): string | null {
  if (!body.includes("Microsoft.")) return null;
  const batch = JSON.parse(body) as WireBatch;
  const calls = batch.Actions.map((action) => {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    if (path?.ObjectPathType !== pathType.service) return null;
    if (action.ActionType === actionType.instantiate) return { action, member: () => null };
    const member = action.ActionType === actionType.method ? members[`${path.Name}.${action.Name}`] : undefined;
    return member === undefined ? null : { action, member };
  });
  if (calls.includes(null)) return null;
  const reply: WireReply = {
    Results: calls.flatMap((call) => (call === null ? [] : [{ ActionId: call.action.Id, Value: call.member(services, call.action.ArgumentInfo?.Arguments?.[0]) ?? (call.action.ActionType === actionType.instantiate ? {} : null) }])),
    TraceIds: [],
  };
  return JSON.stringify(reply);
}
