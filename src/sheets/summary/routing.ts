import type { Report } from "../../check/report";
import type { Destination } from "../../law/papers/routes";
import type { Row } from "../../law/plan/bindings";
import { summaryListWords } from "../../text/summaryLists.vi";
import { citationText } from "../citations";
import type { Paper } from "./paper";
import { type RoutedRow, type RoutingLists, routingOf } from "./routingRows";
import type { Figured, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.routing;

const WHO: readonly TableColumn[] = [
  { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
  { id: "who", heading: [summaryListWords.who], look: "text", names: true },
  { id: "post", heading: [summaryListWords.post], look: "text" },
  { id: "unit", heading: [summaryListWords.unit], look: "text", names: true },
];
/** Where the roster says where dossiers were sent. */
const SENT: readonly TableColumn[] = [
  { id: "written", heading: [WORDS.columns.written], look: "text" },
  { id: "result", heading: [WORDS.columns.result], look: "centred" },
];
const NOTE: TableColumn = { id: "note", heading: [summaryListWords.note], look: "note" };
const WIDTHS = { who: [5, 30, 40, 36], sent: [38, 16], note: 28 };
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
  const isSentKept = SENT_TO.some((kind) => report.roster.has(kind, "sentTo"));
  return {
    id: "summary_routing",
    title: WORDS.title,
    heading: WORDS.heading(report),
    remarks: remarksOf(lists),
    legend: isSentKept
      ? (["error", "warning"] as const).map((mark) => ({ mark, ...WORDS.legend[mark] }))
      : [],
    widths: [...WIDTHS.who, ...(isSentKept ? WIDTHS.sent : []), WIDTHS.note],
    blocks: [
      {
        columns: [...WHO, ...(isSentKept ? SENT : []), NOTE],
        rows: [
          ...byBody.flatMap(({ body, route, rows }): readonly TableRow[] => [
            { kind: "section", text: WORDS.body({ body, via: route.via ?? null, group: route.title }) },
            ...rows.map(routedLine),
          ]),
          ...unclear.flatMap(({ groups, rows }): readonly TableRow[] => [
            { kind: "section", text: WORDS.toLookAt({ groups: groups.map(groupTo) }) },
            ...rows.map(({ row, written }) =>
              line(row, written, { value: WORDS.legend.warning.word, mark: "warning" }),
            ),
          ]),
        ],
      },
    ],
  };
}

const SENT_TO = ["individuals", "collectives"] as const;

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

function routedLine({ row, written, isSent, severity }: RoutedRow): TableRow {
  const { sent, unsent } = WORDS.result;
  return line(
    row,
    written,
    severity ? { value: WORDS.legend[severity].word, mark: severity } : { value: isSent ? sent : unsent },
  );
}

function line(row: Row, written: string, result: Figured): TableRow {
  return { kind: "line", cells: { ...who(row), written: written || null, result } };
}

function groupTo({ route, to }: Destination): string {
  return WORDS.groupTo({ group: route.title, to: to.map(({ name }) => name).join("; ") });
}

function who(row: Row): { readonly who: string; readonly post: string | null; readonly unit: string | null } {
  if (row.kind === "collective") return { who: row.name, post: null, unit: null };
  const posts = row.posts.map(({ text }) => text).join(", ");
  return { who: row.name, post: posts || null, unit: row.unit?.text ?? null };
}
