import { HostObject } from "./hostObject";

/** Asked once by the library itself when it is ready; what it leaves unanswered is an unhandled rejection there. */
export class AddinInternalServiceObject extends HostObject {
  NotifyActionHandlerReady() {}
}

/** Objects that the library makes by the name of their type. */
export function created(name: string): HostObject | undefined {
  return name === "Microsoft.InternalService.AddinInternalService"
    ? new AddinInternalServiceObject()
    : undefined;
}
