import type { SheetRow } from "../../workbook/port";
import type { Field } from "../fields";
import { clean, fold } from "../fold";
import { type Column, type Evidence, STAGES, type Stage } from "../model";
import { giverNamed, stageSaid } from "./givers";
import type { HeadingReader } from "./meaning";
import { isSigner } from "./rowWords";
import { isBlank } from "./shapes";

/** A list in which each person has a row for every stage of the rating: the rows, by index, with whose level each holds. */
export interface StageRows {
  readonly of: ReadonlyMap<number, Stage>;
  /** The columns of the table with those of the ratings under each stage. */
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly evidence: Evidence;
}

/** So many rows tell whether a column names stages; most of its texts do, and one in three stands in a row without a name. */
const ROWS_LOOKED_AT = 60;
const MOST = 0.8;
const WITHOUT_NAME = 0.3;
/** Beyond any roster. */
const WIDEST = 256;
/** A stage by the words of its heading, or by words like them. */
const LIKELY = 0.7;
const SURE = 0.85;
const LONGEST = 80;

/** Fields whose columns may say whose level a row holds. */
const REMARKS: ReadonlySet<Field> = new Set(["note", "decidedBy"]);
const IS_STAGE: ReadonlySet<string> = new Set(STAGES);
/** Said of the last of them, and of no stage alone. */
const DECIDED =
  /^(?:(?:muc|ket qua|kq)(?: chinh thuc)?|chinh thuc|quyet dinh|duyet|phe duyet|cap co tham quyen)$/;

/**
 * Finds the rows of the stages below each person: "Cá nhân tự xếp loại" beside one level, "Cấp có thẩm quyền xếp loại"
 * beside the next, in a column of their own. Only where people rate themselves in one of them. null where a person's row
 * holds them side by side, as in nearly every list.
 *
 * @param rows those below the header
 */
export function stageRowsIn(
  rows: readonly SheetRow[],
  columns: ReadonlyMap<Field, readonly Column[]>,
  read: HeadingReader,
): StageRows | null {
  const [rated, ...more] = STAGES.filter((stage) => columns.has(stage));
  const [name] = columns.get("fullName") ?? columns.get("unit") ?? [];
  const levels = rated === undefined ? [] : (columns.get(rated) ?? []);
  if (rated === undefined || more.length > 0 || !name || rated === "selfRating") return null;

  // a column of units names bodies that rate others too
  const used = new Set(
    [...columns].flatMap(([field, given]) => (REMARKS.has(field) ? [] : given.map(({ index }) => index))),
  );
  const stageOf = stageReader(rated, read);
  const sample = rows.slice(0, ROWS_LOOKED_AT);
  const isRatedWithoutName = ({ cells }: SheetRow) =>
    isBlank(cells[name.index]) && levels.some(({ index }) => !isBlank(cells[index]));
  if (!sample.some(isRatedWithoutName)) return null;
  const width = Math.min(WIDEST, Math.max(0, ...sample.map(({ cells }) => cells.length)));
  for (let column = 0; column < width; column++) {
    if (used.has(column) || !namesStages(sample, column, name.index, stageOf)) continue;
    const of = new Map<number, Stage>();
    let text = "";
    for (const row of rows) {
      const stage = stageOf(row.cells[column]);
      if (stage === null) continue;
      of.set(row.index, stage);
      text ||= String(row.cells[column]);
    }
    const stages = new Set(of.values());
    return {
      of,
      columns: new Map([...columns, ...[...stages].map((stage) => [stage, levels] as const)]),
      evidence: { kind: "stagesInRows", text, column, count: of.size, score: SURE },
    };
  }
  return null;
}

type StageReader = (value: SheetRow["cells"][number] | undefined) => Stage | null;

/** What a cell says of whose level its row holds; the decision is that of the list's own rating. */
function stageReader(rated: Stage, read: HeadingReader): StageReader {
  const known = new Map<string, Stage | null>();
  return (value) => {
    if (typeof value !== "string" || value.length > LONGEST || isSigner(clean(value))) return null;
    let stage = known.get(value);
    if (stage === undefined) {
      const said = stageIn(value, read);
      stage = said === "rating" ? rated : said;
      known.set(value, stage);
    }
    return stage;
  };
}

function stageIn(text: string, read: HeadingReader): Stage | null {
  const said = stageSaid([text]);
  if (said !== "rating") return said;
  const [likeliest] = read.likely([text]);
  if (likeliest && likeliest.score >= LIKELY && IS_STAGE.has(likeliest.of)) return likeliest.of as Stage;
  return DECIDED.test(fold(text)) ? "rating" : giverNamed(text);
}

function namesStages(rows: readonly SheetRow[], column: number, name: number, stageOf: StageReader): boolean {
  const filled = rows.filter(({ cells }) => !isBlank(cells[column]));
  const told = filled.filter(({ cells }) => stageOf(cells[column]) !== null);
  if (told.length < 2 || told.length < MOST * filled.length) return false;
  const nameless = told.filter(({ cells }) => isBlank(cells[name]));
  const stages = new Set(told.map(({ cells }) => stageOf(cells[column])));
  return stages.size > 1 && stages.has("selfRating") && nameless.length >= WITHOUT_NAME * told.length;
}
