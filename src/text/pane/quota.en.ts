import { baseName, scopeName } from "../words";
import type { QuotaWords } from "./quota.vi";

export const quotaWords: QuotaWords = {
  title: "Quota of “Excellent”",
  noPlan: ({ year }) => `No plan covers ${year}, so there is no share to count. Choose a plan in Settings.`,
  noGroups:
    "There is no group to count yet: the roster has no rating that can be read. Write ratings, then check again.",
  summary: ({ over, look, of }) => {
    const parts = [
      ...(over > 0 ? [`${over} over the quota`] : []),
      ...(look > 0 ? [`${look} to be looked at`] : []),
    ];
    return parts.length === 0
      ? `No group is over its quota (${groups(of)}).`
      : `${parts.join(", ")}, of ${groups(of)}.`;
  },
  plan: ({ title }) => `By: ${title}`,
  basis: "Rests on",
  scope: scopeName.en,
  part: "also counted in the list as a whole",

  verdict: {
    over: ({ over }) => `${over} too many`,
    look: "Needs review",
    holds: "Within the quota",
  },
  figure: "excellent / at most",
  spoken: ({ excellent, allowed }) => `${excellent} excellent, at most ${allowed} allowed`,
  excess: ({ excess }) => `It holds once at least ${excess} went from excellent to good.`,
  baseGrows: () => "Each who goes to good makes the base larger by one.",
  tooFew: ({ rated }) =>
    `Only ${rated} are rated, so the share is less than one. It is counted over groups of similar posts: see whether this group is to be pooled with others.`,
  counts: ({ good, rated }) => `Good ${good} · rated ${rated}`,
  unread: ({ unread }) =>
    `${unread} without a rating that can be read are not counted yet; the figures may change.`,
  share: ({ percent, base, count, exact, rounding, allowed }) =>
    `${percent}% of ${baseName.en[base]} (${count}) is ${exact}${
      exact === String(allowed) ? "" : `, ${ROUNDING[rounding]} ${allowed}`
    }.`,
  small: ({ atMost, allowed }) =>
    `A leading collective of ${atMost} or fewer: at most ${allowed}, whatever the share.`,

  bases: {
    title: "If counted over another base",
    base: "Base",
    count: "Count",
    allowed: "At most",
    result: "Result",
    name: {
      good: "Rated Good",
      goodOrBetter: "Good or better",
      rated: "All those rated",
    },
    planned: "as the plan says",
    holds: "Holds",
    over: ({ over }) => `${over} too many`,
  },

  trial: {
    open: "Try other levels",
    nothingWritten: "Only a trial: nothing is written into the workbook.",
    limits:
      "A trial only counts the quota again. The other rules (the head against the collective, scores, ballots, dossiers, discipline …) are not looked at; who has which level is for the authority to decide.",
    order:
      "By the level in the workbook, then in the order of the roster. Whoever is not rated counts in no quota and is not here.",
    search: "Find a name, unit or post",
    noneFound: "Nobody matches what you typed.",
    up: ({ name, level }) => `Move ${name} up to: ${level}`,
    down: ({ name, level }) => `Move ${name} down to: ${level}`,
    back: ({ name }) => `Take ${name} back to no level`,
    upMost: ({ name }) => `${name} is at the highest level`,
    downMost: ({ name }) => `${name} is at the lowest level`,
    levelOf: ({ name, level }) => `${name}: ${level}`,
    was: ({ level }) => `Being tried; in the workbook: ${level}`,
    level: {
      excellent: "Excellent",
      good: "Good",
      completed: "Completed",
      notCompleted: "Not completed",
    },
    noLevel: "No level yet",
    show: ({ name, address }) => `${name}, show cell ${address}`,
    tried: ({ changes }) => `Trying ${changes} ${changes === 1 ? "change" : "changes"}.`,
    reset: "Reset trial",
    outcome: ({ group, excellent, allowed, result, before }) =>
      `${group}: ${excellent}/${allowed} (${result}); in the workbook ${before}.`,
  },
  more: ({ more }) => `Show ${more} more`,
};

const ROUNDING = {
  floor: "rounded down to",
  nearest: "rounded to the nearest,",
  ceiling: "rounded up to",
};

function groups(count: number): string {
  return `${count} ${count === 1 ? "group" : "groups"}`;
}
