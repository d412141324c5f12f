import { classOf, HostObject, memberOf, membersOf } from "../objects/hostObject";
import { NotBuilt } from "./failures";
import type { QueryInfo } from "./protocol";

/** Names asked for, with those asked of what they lead to. */
interface Wanted {
  readonly [name: string]: Wanted;
}

/**
 * The answer to a `load`: the properties asked for by their names on the wire, of a collection those of each item.
 *
 * @param instance what the library needs to find an object again, which every answer carries.
 */
export function query(
  object: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
  instance: (object: HostObject) => Record<string, unknown>,
): Record<string, unknown> {
  const select = Select.map((path) => path.replace(/^items[/.]/i, ""));
  const paths = [...select, ...Expand.map((path) => `${path}/*`)];
  return answer(object, wanted(paths.length === 0 ? ["*"] : paths), { Top, Skip }, instance);
}

function answer(
  object: HostObject,
  asked: Wanted,
  page: { readonly Top?: number | undefined; readonly Skip: number },
  instance: (object: HostObject) => Record<string, unknown>,
): Record<string, unknown> {
  const items = object.items();
  if (items !== null) {
    const some = items.slice(page.Skip, page.Top === undefined ? undefined : page.Skip + page.Top);
    const inner = Object.keys(asked.items ?? {}).length > 0 ? (asked.items as Wanted) : asked;
    const own = Object.keys(inner).filter((name) => isProperty(object, upper(name)));
    const ofItems = Object.fromEntries(Object.entries(inner).filter(([name]) => !own.includes(name)));
    return {
      ...Object.fromEntries(own.map((name) => [upper(name), Reflect.get(object, upper(name))])),
      _Items: some.map((item) => ({ ...instance(item), ...properties(item, ofItems, instance) })),
    };
  }
  return { ...instance(object), ...properties(object, asked, instance) };
}

function isProperty(object: HostObject, wire: string): boolean {
  return memberOf(object, wire)?.kind === "property";
}

function properties(
  object: HostObject,
  asked: Wanted,
  instance: (object: HostObject) => Record<string, unknown>,
): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(asked)) {
    if (name === "*") {
      for (const [wire, member] of membersOf(Object.getPrototypeOf(object))) {
        if (member.kind !== "property" || wire.startsWith("_")) continue;
        const value = Reflect.get(object, wire);
        if (value !== null && !(value instanceof HostObject)) told[wire] = value;
      }
      continue;
    }
    const wire = upper(name);
    if (!isProperty(object, wire)) throw new NotBuilt(`${classOf(object)}.${name}`);
    const value: unknown = Reflect.get(object, wire);
    const deeper = Object.keys(inner).length === 0 ? { "*": {} } : inner;
    told[wire] = value instanceof HostObject ? answer(value, deeper, { Skip: 0 }, instance) : value;
  }
  return told;
}

function wanted(paths: readonly string[]): Wanted {
  const tree: Record<string, Wanted> = {};
  for (const path of paths) {
    let level = tree;
    for (const name of path.split(/[/.]/)) {
      level[name] ??= {};
      level = level[name] as Record<string, Wanted>;
    }
  }
  return tree;
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
