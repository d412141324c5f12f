import { countsOf } from "../../check/counts";
import type { Report } from "../../check/report";
import { toneKey } from "../../roster/fold";
import type { Individual } from "../../roster/model";
import { summaryWords } from "../../text/summary.vi";
import { capBlock } from "./caps";
import { COUNT_COLUMNS, countedOnce, SHARE_COLUMNS } from "./counts";
import type { Paper } from "./paper";
import { postFamily, ROLES, roleOf } from "./roles";
import { roman } from "./roman";
import type { TableBlock, TableRow } from "./table";

const WORDS = summaryWords.groups;

/** "Tổng hợp theo nhóm chức danh": levels by post, then every group that a quota is counted over with its cap. */
export function groupSummary(report: Report): Paper | null {
  const { roster, year } = report;
  const { people, remarks } = countedOnce(roster);
  const caps = capBlock(report);
  if (people.length === 0 && !caps) return null;
  return {
    id: "summary_groups",
    title: WORDS.title,
    heading: WORDS.heading({ year }),
    remarks: [...remarks, ...(report.plan ? [] : [WORDS.noPlan({ year })])],
    widths: WIDTHS,
    blocks: [...(people.length > 0 ? [byPost(people, report)] : []), ...(caps ? [caps] : [])],
  };
}

/** Ordinal, name, nine counts, three shares, note: the table of caps is laid over the same columns. */
const WIDTHS = [
  5.5,
  36,
  ...Array<number>(COUNT_COLUMNS.length).fill(8),
  ...Array<number>(SHARE_COLUMNS.length).fill(9.5),
  18,
];

function byPost(people: readonly Individual[], { roster }: Report): TableBlock {
  const roles = new Map<string, Individual[]>(ROLES.map((role) => [role, []]));
  for (const person of people) roles.get(roleOf(person, roster))?.push(person);
  const rows: TableRow[] = [];
  let section = 0;
  for (const role of ROLES) {
    const those = roles.get(role) ?? [];
    if (those.length === 0) continue;
    section += 1;
    rows.push({ kind: "section", ordinal: roman(section), text: WORDS.roles[role] });
    for (const { name, members } of families(those, (person) => postFamily(person, role))) {
      rows.push({ kind: "line", cells: { group: name, ...countsOf(members) } });
    }
  }
  return {
    caption: WORDS.byPost,
    columns: [
      { id: "ordinal", heading: [summaryWords.ordinal], look: "ordinal" },
      { id: "group", heading: [WORDS.group], look: "text", names: true },
      ...COUNT_COLUMNS,
      ...SHARE_COLUMNS,
      { id: "note", heading: [summaryWords.note], look: "note" },
    ],
    rows,
    total: summaryWords.total,
  };
}

/** People by what their post is called, the largest family first; those of whom nothing is told last. */
function families(people: readonly Individual[], nameOf: (person: Individual) => string) {
  const found = new Map<string, { name: string; members: Individual[] }>();
  for (const person of people) {
    const name = nameOf(person);
    const key = toneKey(name);
    const family = found.get(key);
    if (family) family.members.push(person);
    else found.set(key, { name: name || WORDS.noPost, members: [person] });
  }
  const nameless = found.get("");
  found.delete("");
  const named = [...found.values()].sort((a, b) => b.members.length - a.members.length);
  return nameless ? [...named, nameless] : named;
}
