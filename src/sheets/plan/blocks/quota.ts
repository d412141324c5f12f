import type { QuotaScope, QuotaSettings } from "../../../law/plan";
import { type Block, basisOf, fact } from "../block";
import { basisText, Clauses } from "../clauses";
import { type Codec, choice, percent, wholeNumber } from "../codecs";
import type { ColumnId } from "../layout";
import type { Line } from "../lines";
import { type Reading, valueCell } from "../reading";

const SCOPES: readonly QuotaScope[] = ["leaders", "staff", "members", "collectives"];
const scope = choice<"all" | QuotaScope>(({ scope }) => scope);
const base = choice(({ base }) => base);
const rounding = choice(({ rounding }) => rounding);
const staffOver = choice(({ staffOver }) => staffOver);

type Share = Pick<QuotaSettings, "percent" | "base" | "rounding">;
type Shares = Share & Pick<QuotaSettings, "byScope"> & { readonly basis: string | null };

/** The share in general, and what differs for some. */
export const shares: Block<Shares> = {
  id: "shares",
  write({ quota }, { words, language }) {
    const row = (of: "all" | QuotaScope, share: Partial<Share> | undefined) => ({
      scope: words.scope[of],
      percent: share?.percent ?? null,
      base: share?.base ? words.base[share.base] : null,
      rounding: share?.rounding ? words.rounding[share.rounding] : null,
    });
    return [
      { ...row("all", quota), basis: basisText(quota.citations, language) },
      ...SCOPES.map((each) => row(each, quota.byScope[each])),
    ];
  },
  read(reading, { quota }) {
    const block = reading.block("shares");
    if (!block) return { ...quota, basis: basisText(quota.citations, "vi") };
    const found = new Map<"all" | QuotaScope, Line>();
    for (const line of block.lines) {
      const of = reading.required(line("scope"), scope, "rowLeftOut");
      if (of && found.has(of)) reading.note(line("scope"), "choice", "rowLeftOut");
      else if (of) found.set(of, line);
    }
    const all = found.get("all");
    return {
      percent: general(reading, all, "percent", percent) ?? quota.percent,
      base: general(reading, all, "base", base) ?? quota.base,
      rounding: general(reading, all, "rounding", rounding) ?? quota.rounding,
      byScope: Object.fromEntries(
        SCOPES.flatMap((each) => {
          const line = found.get(each);
          const own = line ? shareIn(reading, line) : {};
          return Object.keys(own).length > 0 ? [[each, own]] : [];
        }),
      ),
      basis: basisOf(all),
    };
  },
};

function general<T>(
  reading: Reading,
  line: Line | undefined,
  column: ColumnId,
  codec: Codec<T>,
): T | undefined {
  return line && reading.required(line(column), codec, "builtIn");
}

/** Only what is written; what cannot be read is as it is in general. */
function shareIn(reading: Reading, line: Line): Partial<Share> {
  const read = {
    percent: reading.value(line("percent"), percent, "builtIn"),
    base: reading.value(line("base"), base, "builtIn"),
    rounding: reading.value(line("rounding"), rounding, "builtIn"),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== null && value !== undefined),
  );
}

type ShareDetails = Pick<QuotaSettings, "smallCollective" | "staffOver">;

/** Small leading collectives, and over what the staff are counted. */
export const shareDetails: Block<ShareDetails> = {
  id: "shareDetails",
  write({ quota: { smallCollective, staffOver: over } }, page) {
    return [
      fact("atMost", wholeNumber, smallCollective?.atMost, page),
      fact("allowed", wholeNumber, smallCollective?.allowed, page),
      fact("staffOver", staffOver, over, page),
    ];
  },
  read(reading, { quota }) {
    const facts = reading.facts("shareDetails");
    if (!facts) return quota;
    const pair = reading.together(facts, { atMost: wholeNumber, allowed: wholeNumber });
    const over = facts.get("staffOver");
    return {
      smallCollective: pair === undefined ? quota.smallCollective : pair,
      staffOver: (over && reading.value(valueCell(over), staffOver, "builtIn")) ?? quota.staffOver,
    };
  },
};

/** The two put together; the clauses hold where no figure of either was changed. */
export function quotaOf(
  { basis, ...shares }: Shares,
  { smallCollective, staffOver }: ShareDetails,
): QuotaSettings {
  const { percent, base, rounding, byScope } = shares;
  const figures = { percent, base, rounding, smallCollective, staffOver, byScope };
  return { ...figures, citations: clauses().restored(basis, figures) };
}

function clauses(): Clauses {
  return new Clauses(({ quota: { citations, ...figures } }) => [{ figures, citations }]);
}
