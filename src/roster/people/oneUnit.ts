import { isBodyName } from "../detect/words";
import { clean, fold } from "../fold";
import type { Assumption, NamedPlace, Table } from "../model";
import { unitKey } from "../units";
import type { Bodies } from "./bodies";

/** What stands to the right of a body's name above a list, on the same row. */
const MOTTO = /\s*(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*-\s*tự do.*)$/iu;
/** "Đơn vị: Phòng Nội vụ", "Cơ quan, đơn vị công tác: …", "Chi bộ: 1" above a list; "Đơn vị tính" is another thing. */
const SAID =
  /^(?:tên )?(?:(?:cơ quan, đơn vị|cơ quan|đơn vị|phòng, ban)(?: công tác| được đánh giá)?|(?<kind>chi bộ|xã|phường|tổ|phòng|trường))\s*:\s*(?<name>[\p{L}\d].*)$/iu;

/** The unit of everybody on a list, from where, and how sure. */
interface OneUnit {
  readonly name: string;
  readonly from: Extract<Assumption, "unitOfSheet" | "unitOfTitle">;
  readonly text: string;
  readonly score: number;
}

/**
 * A list that no column and no section divides may be that of one unit: everybody on it is placed under it. The unit is
 * the one that a row above the list says ("Đơn vị: …"), or the listed collective whose name its sheet or a row above
 * this list alone bears, or the body that gives its sheet its name; or, where each of several lists has its own, the body
 * above it. What stands above every list is the office that issues them.
 */
export function ofOneUnit(tables: readonly Table[], bodies: Bodies): readonly Table[] {
  const undivided = tables.filter(isUndivided);
  return tables.map((table) => {
    if (!undivided.includes(table)) return table;
    const others = undivided.filter((other) => other !== table);
    const unit = unitOf(table, others, bodies);
    return unit ? placedUnder(unit, table) : table;
  });
}

function isUndivided({ kind, columns, lines }: Table): boolean {
  const named = columns.has("unit") || columns.has("partyCell");
  return kind === "individuals" && !named && lines.every(({ section }) => section === null);
}

function unitOf(table: Table, others: readonly Table[], bodies: Bodies): OneUnit | null {
  const sheet = clean(table.sheet.name);
  const isOwn = (row: string) => !others.some(({ title }) => title.includes(row));
  const own = others.length > 0 ? table.title.filter(isOwn).map((row) => row.replace(MOTTO, "")) : [];
  const listed = (name: string) => bodies.exactly(unitKey(name))?.name;

  const bySheet = listed(sheet);
  if (bySheet) return { name: bySheet, from: "unitOfSheet", text: sheet, score: 0.95 };
  const above = own.find((row) => listed(row));
  if (above) return { name: listed(above) as string, from: "unitOfTitle", text: above, score: 0.9 };
  for (const row of table.title) {
    const { kind = "", name } = SAID.exec(row.replace(MOTTO, ""))?.groups ?? {};
    if (!name) continue;
    const whole = isBodyName(name) ? name : `${kind} ${name}`.trim();
    return { name: whole, from: "unitOfTitle", text: row, score: 0.9 };
  }
  const place = bodies.placeCalled(unitKey(sheet));
  if (place)
    return {
      name: `${place.replace(unitKey(sheet), "")}${sheet}`,
      from: "unitOfSheet",
      text: sheet,
      score: 0.85,
    };
  const body = bodyAbove(table, others);
  if (
    body &&
    others.some((other) =>
      bodyAbove(
        other,
        [...others, table].filter((one) => one !== other),
      ),
    )
  )
    return { name: body, from: "unitOfTitle", text: body, score: 0.8 };
  // one sheet by the name of a body may be the office's own; of several each is a unit's
  const isOneOfSeveral = isBodyName(sheet) && others.some((other) => isBodyName(other.sheet.name));
  return isOneOfSeveral ? { name: sheet, from: "unitOfSheet", text: sheet, score: 0.8 } : null;
}

/** Longer rows tell more than a name. */
const LONGEST_NAME = 60;
const OF_A_LIST = /\b(?:danh sach|bieu|bang|ket qua|tong hop|danh gia|xep loai|kiem diem)\b/;

/** The last body that stands above a list alone, as nothing but its name. */
function bodyAbove({ title }: Table, others: readonly Table[]): string | null {
  const isName = (row: string) => row.length <= LONGEST_NAME && isBodyName(row) && !OF_A_LIST.test(fold(row));
  const own = title.filter((row) => !others.some((other) => other.title.includes(row)));
  return own.map((row) => row.replace(MOTTO, "")).findLast(isName) ?? null;
}

function placedUnder({ name, from, text, score }: OneUnit, table: Table): Table {
  const { sheet, headerRows, lines, evidence } = table;
  const section: NamedPlace = { text: name, cell: { sheet: sheet.name, row: headerRows[0], column: 0 } };
  return {
    ...table,
    lines: lines.map((line) => ({ ...line, section })),
    evidence: [...evidence, { kind: from, field: "unit", text, score, count: lines.length }],
  };
}
