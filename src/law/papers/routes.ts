import type { Citation } from "../citation";
import type { Binding, Route, Routing } from "../plan";
import { boundBy, type Row } from "../plan/bindings";
import { beginningWith } from "../subjects/bodyNames";

/** A body that comments. */
export interface Recipient {
  readonly name: string;
  /** Whether a name that a cell gives is its own, or that of a body through which it is reached. */
  readonly isIt: (name: string) => boolean;
}

/** A group of the plan, with the bodies that comment on it. */
export interface Destination {
  readonly route: Route;
  readonly to: readonly Recipient[];
}

/** Where the dossiers of a plan go, ready to be asked of rows. */
export interface Routes {
  /** To whom every dossier goes, commented on or not; "" where to nobody. */
  readonly always: string;
  readonly isAlways: (name: string) => boolean;
  readonly exemptCitation: Citation | undefined;
  readonly all: readonly Destination[];
  /** Whether the dossier of a row goes to nobody for comment. */
  isExempt(row: Row): boolean;
  /** The groups that a row belongs to: whoever holds posts in two may belong to either. */
  of(row: Row): readonly Destination[];
}

/** The routes that a plan sets, ready to be asked of rows. */
export function routesOf({ always, notFor, notForCitation, routes }: Routing): Routes {
  const bound = routes.map((route) => ({
    binds: anyOf(route.who),
    destination: {
      route,
      to: route.to.map((names) => ({ name: names[0] ?? "", isIt: beginningWith(names) })),
    },
  }));
  return {
    always: always[0] ?? "",
    isAlways: beginningWith(always),
    exemptCitation: notForCitation,
    all: bound.map(({ destination }) => destination),
    isExempt: anyOf(notFor),
    of: (row) => bound.filter(({ binds }) => binds(row)).map(({ destination }) => destination),
  };
}

function anyOf(bindings: readonly Binding[]): (row: Row) => boolean {
  const tests = bindings.map(boundBy);
  return (row) => tests.some((binds) => binds(row));
}
