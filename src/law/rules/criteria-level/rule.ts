import { compareLevels, type RankedLevel, type Table } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { type Criterion, criteriaOf } from "../../criteria/criteria";
import { highestLevel, isAsked, type MarkReading, marksOf } from "../../criteria/marks";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import type { Row } from "../../plan/bindings";
import { listName } from "../../quota/lists";
import { rule } from "../../rule";
import { rankedRatings } from "../../subjects/ratings";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/**
 * The level is not above what the marks of the criteria leave open: excellent asks for every mark good at least and
 * the tasks excellent; good for every mark average at least and the tasks good; completed for every mark average at
 * least. Marks that the authority gave decide; a person's own marks do not, so that there it is a warning.
 *
 * 124-QĐ/TW, Điều 12, as paraphrased; the forms of a district committee's plan, Mẫu 01 and Mẫu 02.
 */
export default rule({
  id: "criteria-level",
  subject: "roster",
  severity: "warning",
  needs: ["rating", "criteria"],
  validity: { from: 2023, to: 2024 },
  citations: [
    cite("124-QĐ/TW", { article: "12", verified: "paraphrased" }),
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "Mẫu 01, Mẫu 02",
      quote: "Tự đánh giá về cấp độ thực hiện",
      verified: "quoted",
    }),
  ],
  text,
  check(roster, { pass, violation, needsReview, notApplicable }) {
    const listed = markedLists([...roster.collectives, ...roster.individuals]);
    return listed.flatMap(({ table, rows }) => {
      const unknown = taskUnknown(rows);
      const ofList = unknown
        ? [
            needsReview("task-unknown", {
              at: unknown,
              data: { list: listName(table) },
              subject: { kind: "list", name: listName(table) },
            }),
          ]
        : [];
      return [...ofList, ...rows.map(judged)];
    });

    function judged({ row, readings }: MarkedRow) {
      const [rating] = [...rankedRatings(row)].sort((a, b) => compareLevels(b.level, a.level));
      const marked = readings.filter(({ mark }) => mark !== null);
      if (!rating || readings.length === 0) return notApplicable("not-rated");

      const subject = subjectNameOf(row);
      const limit = highestLevel(readings);
      const data = { name: row.name, stage: rating.stage, level: rating.level };
      if (compareLevels(rating.level, limit) > 0) {
        const at = rating.cell;
        const low = marked.filter((reading) => speaksAgainst(reading, rating.level));
        // where nothing tells the task criterion, none of them is high enough to be it
        const against = low.length > 0 ? low : marked;
        const byAuthority = readings.some(({ criterion }) => criterion.by === "authority");
        return violation("above-marks", {
          at,
          also: against.flatMap(({ cells }) => cells),
          severity: byAuthority ? "error" : "warning",
          data: { ...data, limit, byAuthority, marks: against.map(told) },
          because: [{ id: "asked", data: { level: rating.level } }],
          subject,
        });
      }
      const wanting = readings.filter((reading) => reading.mark === null && counts(reading, row));
      const [first] = wanting;
      if (!first || rating.level === "notCompleted") return pass();
      return needsReview("marks-wanting", {
        at: first.cells[0],
        also: [...wanting.flatMap(({ cells }) => cells).slice(1), rating.cell],
        data: {
          ...data,
          wanting: wanting.map(({ criterion, state, text: written }) => ({
            criterion: criterion.name,
            state: state as text.Wanting["state"],
            written,
          })),
        },
        subject,
      });
    }
  },
});

interface MarkedRow {
  readonly row: Row;
  /** By the authority where it has marked the row, else by others; empty where nobody has. */
  readonly readings: readonly MarkReading[];
}
interface MarkedList {
  readonly table: Table;
  readonly rows: readonly MarkedRow[];
}

/** The lists in which somebody has one of the four marks; points and other words are no marks. */
function markedLists(rows: readonly Row[]): readonly MarkedList[] {
  const lists = new Map<Table, { criteria: readonly Criterion[]; rows: MarkedRow[] }>();
  for (const row of rows) {
    const { table } = row;
    if (!table.columns.has("criteria") || table.governingStage === null) continue;
    const list = lists.get(table) ?? { criteria: criteriaOf(table), rows: [] };
    lists.set(table, list);
    list.rows.push({ row, readings: deciding(marksOf(row, list.criteria)) });
  }
  return [...lists]
    .map(([table, { rows: marked }]) => ({ table, rows: marked }))
    .filter((list) => list.rows.some(({ readings }) => readings.some(({ mark }) => mark !== null)));
}

function deciding(readings: readonly MarkReading[]): readonly MarkReading[] {
  const authority = readings.filter(({ criterion }) => criterion.by === "authority");
  if (authority.some(({ mark }) => mark !== null)) return authority;
  const others = readings.filter(({ criterion }) => criterion.by === "others");
  return others.length > 0 ? others : authority;
}

/** The first mark of the first row whose level hangs on the task criterion, when nothing tells which that is. */
function taskUnknown(rows: readonly MarkedRow[]): CellRef | null {
  const hanging = rows.find(
    ({ row, readings }) =>
      readings.length > 0 &&
      !readings.some(({ criterion }) => criterion.isTask) &&
      rankedRatings(row).some(({ level }) => level === "excellent" || level === "good"),
  );
  return hanging?.readings[0]?.cells[0] ?? null;
}

/** Whether a mark that is wanting must be there. Two marks, or a word that is none, are to be looked at wherever. */
function counts({ criterion, state }: MarkReading, row: Row): boolean {
  return state !== "blank" || isAsked(criterion, row);
}

/** Whether a mark is below what a level asks of its criterion. */
function speaksAgainst({ mark, criterion: { isTask } }: MarkReading, level: RankedLevel): boolean {
  if (mark === "poor") return true;
  if (level === "excellent") return mark === "average" || (isTask && mark !== "excellent");
  return level === "good" && isTask && mark === "average";
}

function told({ criterion, mark }: MarkReading): text.Marked {
  return { criterion: criterion.name, mark: mark ?? "poor" };
}
