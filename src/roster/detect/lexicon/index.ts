import type { Field } from "../../fields";
import type { TableKind } from "../../model";
import { circumstances } from "./circumstances";
import { grounds } from "./grounds";
import type { Headings } from "./headings";
import { ratings } from "./ratings";
import { standing } from "./standing";
import { time } from "./time";
import { where } from "./where";
import { who } from "./who";

/** Every field that a column can mean, with the headings it goes by. */
export const LEXICON: Readonly<Record<Field, Headings>> = {
  ...who,
  ...where,
  ...standing,
  ...ratings,
  ...grounds,
  ...circumstances,
  ...time,
};

/** Fields that take every column that means them: items, criteria, ballots. Any other takes the best one. */
export const LIST_FIELDS: ReadonlySet<Field> = new Set<Field>(["criteria", "votes", "dossierItems"]);

/** The heading of a field in good Vietnamese, such as "Ngày họp kiểm điểm" for `reviewedOn`. */
export function canonicalHeading(field: Field): string {
  return LEXICON[field].canonical;
}

/** The same in a table of a kind: the unit of a list of collectives is the collective itself. */
export function headingIn(kind: TableKind, field: Field): string {
  return field === "unit" && kind === "collectives" ? "Tên tập thể, đơn vị" : canonicalHeading(field);
}
