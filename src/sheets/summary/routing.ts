import type { Report } from "../../check/report";
import type { Destination } from "../../law/papers/routes";
import type { Row } from "../../law/plan/bindings";
import { summaryListWords } from "../../text/summaryLists.vi";
import { citationText } from "../citations";
import { capitalised } from "./capitalised";
import type { Paper } from "./paper";
import { type RoutedRow, type RoutingLists, routingOf, type UnclearRow } from "./routingRows";
import type { Figured, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.routing;

const COLUMNS: readonly TableColumn[] = [
  { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
  { id: "who", heading: [summaryListWords.who], look: "text", names: true },
  { id: "post", heading: [summaryListWords.post], look: "text" },
  { id: "unit", heading: [summaryListWords.unit], look: "text", names: true },
  { id: "group", heading: [WORDS.columns.group], look: "text" },
  { id: "written", heading: [WORDS.columns.written], look: "text" },
  { id: "result", heading: [WORDS.columns.result], look: "centred" },
  { id: "note", heading: [summaryListWords.note], look: "note" },
];
const WIDTHS = [5, 24, 26, 24, 36, 24, 13, 18];
/** Of those in no group: more than these are counted, not named. */
const NAMED = 20;

/**
 * "Danh sách gửi lấy ý kiến": who goes to which body for comment, body by body; apart, those who belong to several
 * groups. Null where the plan sends nobody of the roster.
 */
export function routingSummary(report: Report): Paper | null {
  const lists = routingOf(report);
  if (!lists) return null;
  const { byBody, unclear } = lists;
  return {
    id: "summary_routing",
    title: WORDS.title,
    heading: WORDS.heading(report),
    remarks: remarksOf(lists),
    legend: (["error", "warning"] as const).map((mark) => ({ mark, ...WORDS.legend[mark] })),
    widths: WIDTHS,
    blocks: [
      {
        columns: COLUMNS,
        rows: [
          ...byBody.flatMap(({ body, rows }): readonly TableRow[] => [
            { kind: "section", text: bodyOf(body, rows) },
            ...rows.map(routedLine),
          ]),
          ...(unclear.length > 0 ? [{ kind: "section", text: WORDS.toLookAt } as const] : []),
          ...unclear.map(unclearLine),
        ],
      },
    ],
  };
}

function remarksOf({ routes, exempt, inNoGroup }: RoutingLists): readonly string[] {
  const { always, exemptCitation, all } = routes;
  const clause = exemptCitation && citationText(exemptCitation, "vi");
  const names = inNoGroup.slice(0, NAMED).map(({ name }) => name);
  return [
    ...(always === "" ? [] : [WORDS.always({ body: always })]),
    ...all.flatMap(({ route: { title, citation } }) =>
      citation ? [WORDS.basis({ group: title, clause: citationText(citation, "vi") })] : [],
    ),
    ...(exempt.length === 0
      ? []
      : [
          WORDS.exempt({
            count: exempt.length,
            always: always || null,
            basis: clause ? WORDS.exemptBasis({ clause }) : "",
          }),
        ]),
    ...(inNoGroup.length === 0
      ? []
      : [
          WORDS.inNoGroup({
            count: inNoGroup.length,
            names: summaryListWords.andMore({
              names: names.join(", "),
              more: inNoGroup.length - names.length,
            }),
          }),
        ]),
  ];
}

/** The body with the one through which it is reached, where every group sends through the same. */
function bodyOf(body: string, rows: readonly RoutedRow[]): string {
  const [via, ...others] = new Set(rows.map(({ group }) => group.route.via));
  return via === undefined || others.length > 0 ? body : WORDS.via({ body, via });
}

function routedLine({ row, group, written, isSent, severity }: RoutedRow): TableRow {
  const { sent, unsent } = WORDS.result;
  const result: Figured = severity
    ? { value: WORDS.legend[severity].word, mark: severity }
    : { value: isSent ? sent : unsent };
  return {
    kind: "line",
    cells: { ...who(row), group: capitalised(group.route.title), written: written || null, result },
  };
}

function unclearLine({ row, groups, written }: UnclearRow): TableRow {
  return {
    kind: "line",
    cells: {
      ...who(row),
      group: groups.map(groupTo).join("\n"),
      written: written || null,
      result: { value: WORDS.legend.warning.word, mark: "warning" },
    },
  };
}

function groupTo({ route, to }: Destination): string {
  return WORDS.groupTo({ group: capitalised(route.title), to: to.map(({ name }) => name).join("; ") });
}

function who(row: Row): { readonly who: string; readonly post: string | null; readonly unit: string | null } {
  if (row.kind === "collective") return { who: row.name, post: null, unit: null };
  const posts = row.posts.map(({ text }) => text).join(", ");
  return { who: row.name, post: posts || null, unit: row.unit?.text ?? null };
}
