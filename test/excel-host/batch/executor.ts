import { classOf, HostObject, memberOf } from "../objects/hostObject";
import { failures, HostFailure, NotBuilt } from "./failures";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  PATH,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { query } from "./query";

/** What a batch stands on besides the request itself. */
export interface Ground {
  /** The workbook: where paths begin. */
  readonly root: HostObject;
  /** Objects that the library asked to be kept, over many requests. */
  readonly kept: Map<string, HostObject>;
  /** Types that the library makes by name. */
  create(name: string): HostObject | undefined;
}

/**
 * Runs what the library queued, in its order. Earlier actions stay done where a later one fails: nothing rolls back.
 *
 * @param before is told of each action, "Range.values", and may throw
 */
export function runBatch(
  body: RequestBody,
  ground: Ground,
  before: (place: string) => void = () => {},
): ResponseBody {
  const batch = new Batch(body.ObjectPaths, ground);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(batch.nameOf(action));
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
    } catch (error) {
      const failure = error instanceof HostFailure ? error : broken(error);
      const location = batch.nameOf(action);
      return {
        Results: results,
        Error: {
          Code: failure.code,
          Message: failure.message,
          Location: location,
          HttpStatusCode: failure.status,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results };
}

class Batch {
  /** A path is walked once a request: `add()` would run twice otherwise. */
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly ground: Ground,
  ) {}

  run(action: Action): unknown {
    // Without an answer to its traces the library never lets an event's handler begin.
    if (action.ActionType === ACTION.trace) return null;
    const object = this.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : instance(object);
      case ACTION.query:
        return object === null ? null : query(object, action.QueryInfo ?? {}, instance);
      case ACTION.method: {
        if (object === null) return null;
        const answer = this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
        return answer instanceof HostObject ? null : answer;
      }
      case ACTION.setProperty:
        if (object === null) throw failures.itemNotFound();
        return this.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      default:
        throw new NotBuilt(`an action of type ${action.ActionType}`);
    }
  }

  /** "Range.values", as errors tell where they happened. */
  nameOf(action: Action): string {
    const object = action.ActionType === ACTION.trace ? null : this.found.get(action.ObjectPathId);
    if (!object) return action.Name;
    return action.Name === "" ? classOf(object) : `${classOf(object)}.${lower(action.Name)}`;
  }

  private at(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new NotBuilt(`a path that the request names and does not have: ${id}`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.ground.root;
      case PATH.newObject: {
        const made = this.ground.create(path.Name);
        if (!made) throw new NotBuilt(`new ${path.Name}`);
        return made;
      }
      case PATH.reference: {
        const kept = this.ground.kept.get(path.Name);
        if (!kept) throw failures.invalidReference();
        return kept;
      }
      case PATH.nothing:
        return null;
    }
    const parent = this.at(path.ParentObjectPathId ?? -1);
    // Whatever is asked of an object that is not there is not there either.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.child(parent, path.Name);
      case PATH.method:
        return this.called(parent, path.Name, path.ArgumentInfo);
      case PATH.indexer:
        return this.called(parent, "GetItem", path.ArgumentInfo);
      default:
        throw new NotBuilt(`a path of type ${path.ObjectPathType}`);
    }
  }

  private child(parent: HostObject, name: string): HostObject | null {
    if (memberOf(parent, name)?.kind !== "property") throw new NotBuilt(`${classOf(parent)}.${name}`);
    const child = Reflect.get(parent, name);
    if (child !== null && !(child instanceof HostObject))
      throw new NotBuilt(`${classOf(parent)}.${name} as object`);
    return child;
  }

  private called(parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null {
    const answer = this.call(parent, name, this.argumentsOf(info));
    if (answer !== null && !(answer instanceof HostObject)) {
      throw new NotBuilt(`${classOf(parent)}.${name}() as object`);
    }
    return answer;
  }

  private call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    if (name === "_KeepReference") return this.keep(object);
    if (memberOf(object, name)?.kind !== "method") throw new NotBuilt(`${classOf(object)}.${name}()`);
    return Reflect.apply(Reflect.get(object, name) as (...all: unknown[]) => unknown, object, given);
  }

  private keep(object: HostObject): null {
    object.reference ??= `kept-${this.ground.kept.size}-${Math.random().toString(36).slice(2)}`;
    this.ground.kept.set(object.reference, object);
    return null;
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const member = memberOf(object, name);
    const settable = member?.kind === "settable" || (member?.kind === "property" && member.settable);
    if (!settable) throw new NotBuilt(`${classOf(object)}.${name} = …`);
    Reflect.set(object, name, value);
    return null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, at) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[at]),
    );
  }

  /** Objects come as the number of their path beside a 0, or inside option objects as { _ObjectPathId }. */
  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === "number" && path !== 0) return this.at(path);
    if (Array.isArray(value)) {
      return Array.isArray(path) ? value.map((one, at) => this.argument(one, path[at])) : value;
    }
    if (typeof value === "object" && value !== null) {
      if ("_ObjectPathId" in value) return this.at(Number(value._ObjectPathId));
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, this.argument(inner, 0)]),
      );
    }
    return value;
  }
}

/** What the library needs to find an object again. */
function instance(object: HostObject): Record<string, unknown> {
  const kept = object.reference === null ? {} : { _ReferenceId: object.reference };
  return { ...object.identity(), ...kept };
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A mistake of the simulation itself, told with its place. */
function broken(error: unknown): HostFailure {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostFailure("SimulatedHostBroken", told, 500);
}
