import { NotBuilt } from "../batch/failures";
import { classOf, HostObject, memberOf } from "./hostObject";

/** The properties of an object that an option object names with `true`, in the names of JavaScript, as deep as it goes. */
export function picked(object: HostObject, wanted: object): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === undefined) continue;
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    if (memberOf(object, wire)?.kind !== "property") throw new NotBuilt(`${classOf(object)}.${name}`);
    const value: unknown = Reflect.get(object, wire);
    told[name] =
      value instanceof HostObject && typeof inner === "object" ? picked(value, inner ?? {}) : value;
  }
  return told;
}
