import { type Evidence, keeps, type Table } from "../model";

/**
 * Lists without a column of ratings, seen together. One that stands on several sheets, or under several titles, one for
 * each level, is one list; where all of them name the same level, whoever has another is listed elsewhere.
 */
export function listsOfLevels(tables: readonly Table[]): readonly Table[] {
  if (!tables.some(isOfLevels)) return tables;
  const listed: Table[] = [];
  for (const table of tables) {
    const before = listed.at(-1);
    const goesOn = before && isOfLevels(table) && isOfLevels(before) && isOneList(before, table);
    listed.push(
      goesOn ? { ...table, continues: true, listedOn: before.listedOn ?? before.sheet.name } : table,
    );
  }
  return listed.map((table) => (isOfLevels(table) && isOneLevel(table, listed) ? ofOneLevel(table) : table));
}

function isOfLevels(table: Table): boolean {
  const { governingStage, columns } = table;
  return governingStage !== null && keeps(table, governingStage) && !columns.has(governingStage);
}

/** Sections divide a list by themselves; two such lists are two. */
function isOneList(before: Table, table: Table): boolean {
  const isDivided = ({ evidence }: Table) => evidence.some(({ kind }) => kind === "levelOfSection");
  return (
    before.kind === table.kind &&
    before.governingStage === table.governingStage &&
    !isDivided(before) &&
    !isDivided(table)
  );
}

function isOneLevel({ kind, governingStage }: Table, tables: readonly Table[]): boolean {
  const same = tables.filter((one) => one.kind === kind && one.governingStage === governingStage);
  if (!same.every(isOfLevels)) return false;
  const levels = new Set(same.flatMap(({ lines }) => lines.map(({ given }) => given?.level)));
  return levels.size === 1;
}

function ofOneLevel(table: Table): Table {
  const { evidence, lines } = table;
  const text = lines[0]?.given?.text ?? "";
  const told: Evidence = { kind: "oneLevel", text, score: 1, count: lines.length };
  return { ...table, oneLevel: true, evidence: [...evidence, told] };
}
