import type { Report } from "../../check/report";
import type { QuotaScope, QuotaSettings } from "../../law/plan";
import { baseCount, type Share, shareOf } from "../../law/quota/cap";
import type { QuotaGroup } from "../../law/quota/groups";
import { summaryWords } from "../../text/summary.vi";
import { textIn } from "../../text/text";
import { baseName, scopeName } from "../../text/words";
import { citationName } from "../citations";
import { SHARE_COLUMNS } from "./counts";
import { roman } from "./roman";
import type { Content, Places, TableBlock, TableRow } from "./table";

const WORDS = summaryWords.groups;
const LEVELS = summaryWords.levels;
const SCOPES: readonly QuotaScope[] = ["collectives", "leaders", "staff", "members"];

/** Every group that a quota is counted over: its figures, its cap and how that was reached; null where there is none. */
export function capBlock({ plan, quotas }: Report): TableBlock | null {
  if (!plan || quotas.length === 0) return null;
  const settings = plan.quota;
  const scopes = SCOPES.filter((scope) => quotas.some((group) => group.scope === scope));
  const rows = scopes.flatMap((scope, at): TableRow[] => [
    { kind: "section", ordinal: roman(at + 1), text: scopeName.vi[scope] },
    ...quotas.filter((group) => group.scope === scope).map((group) => groupLine(group, settings)),
  ]);
  return {
    caption: WORDS.caps,
    remarks: [
      ...ruleLines(settings, scopes),
      ...(settings.citations.length > 0
        ? [
            WORDS.basis({
              basis: settings.citations.map((citation) => citationName(citation, "vi")).join("; "),
            }),
          ]
        : []),
      ...(quotas.some(({ part }) => part) ? [WORDS.parts] : []),
      ...(quotas.some(({ excess }) => excess > 0) ? [WORDS.over] : []),
    ],
    columns: [
      { id: "ordinal", heading: [summaryWords.ordinal], look: "ordinal" },
      { id: "name", heading: [WORDS.name], look: "text", names: true },
      { id: "rated", heading: [WORDS.figures, WORDS.rated], look: "figure" },
      { id: "good", heading: [WORDS.figures, LEVELS.short.good], look: "figure" },
      {
        id: "goodOrBetter",
        heading: [WORDS.figures, WORDS.goodOrBetter],
        look: "figure",
        adds: ["excellent", "good"],
      },
      { id: "excellent", heading: [WORDS.figures, LEVELS.short.excellent], look: "figure" },
      { id: "allowed", heading: [WORDS.allowed], look: "figure" },
      { id: "how", heading: [WORDS.how], look: "centred", span: 2 },
      { id: "excess", heading: [WORDS.excess], look: "figure", span: 2 },
      ...SHARE_COLUMNS,
      { id: "note", heading: [summaryWords.note], look: "note" },
    ],
    rows,
  };
}

/** The share in words, once for all scopes that count it alike. */
function ruleLines(settings: QuotaSettings, scopes: readonly QuotaScope[]): readonly string[] {
  const byRule = new Map<string, { share: Share; names: string[] }>();
  for (const scope of scopes) {
    const share = shareOf(settings, scope);
    const key = `${share.percent} ${share.base} ${share.rounding}`;
    const rule = byRule.get(key);
    if (rule) rule.names.push(scopeName.vi[scope]);
    else byRule.set(key, { share, names: [scopeName.vi[scope]] });
  }
  const small = scopes.includes("leaders") ? settings.smallCollective : null;
  return [
    ...[...byRule.values()].map(({ share: { percent, base, rounding }, names }) =>
      WORDS.rule({
        percent,
        base: baseName.vi[base],
        rounding: textIn("vi").rounding[rounding],
        scopes: names.join(", "),
      }),
    ),
    ...(small ? [WORDS.small(small)] : []),
  ];
}

function groupLine(group: QuotaGroup, settings: QuotaSettings): TableRow {
  const share = shareOf(settings, group.scope);
  const small = group.small ? settings.smallCollective : null;
  return {
    kind: "line",
    cells: {
      name: group.part ? WORDS.part(group) : group.name,
      rated: group.rated,
      good: group.good,
      excellent: group.excellent,
      allowed: small ? small.allowed : { value: group.allowed, formula: (at) => capFormula(share, at) },
      how: small
        ? WORDS.howSmall(small)
        : WORDS.howShare({ percent: share.percent, base: baseCount(group, share.base) }),
      excess: excessCell(group, share),
    },
  };
}

/** In hundredths, what is added before rounding down. */
const ADDED: Readonly<Record<Share["rounding"], number>> = { floor: 0, nearest: 50, ceiling: 99 };

/** The cap as a formula over the cell of its base. */
function capFormula({ percent, base, rounding }: Share, at: Places): string {
  const added = ADDED[rounding];
  return `INT((${percent}*${at.cell(base)}${added > 0 ? `+${added}` : ""})/100)`;
}

/**
 * How many must go from excellent to good, as a formula. Under the base `good` each who goes makes the base larger:
 * the least k with 100 (excellent − k) ≤ percent (good + k) + what rounding adds.
 */
function excessCell(group: QuotaGroup, { percent, base, rounding }: Share): Content {
  const over = (at: Places) => `${at.cell("excellent")}-${at.cell("allowed")}`;
  if (group.small || base !== "good") {
    return { value: group.excess, formula: (at) => `MAX(0,${over(at)})`, ...marked(group) };
  }
  const added = ADDED[rounding];
  return {
    value: group.excess,
    formula: (at) => {
      const above = `100*${at.cell("excellent")}-${percent}*${at.cell("good")}${added > 0 ? `-${added}` : ""}`;
      return `MAX(0,ROUNDUP((${above})/${100 + percent},0))`;
    },
    ...marked(group),
  };
}

/** What is over its cap stands out; that small groups may be judged otherwise is for the findings to say. */
function marked({ excess }: QuotaGroup) {
  return excess > 0 ? ({ mark: "warning" } as const) : {};
}
