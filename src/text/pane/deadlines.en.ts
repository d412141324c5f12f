import { englishCount, weekdayName, weekdayOf } from "../words";
import type { DeadlinesWords } from "./deadlines.vi";

export const deadlinesWords: DeadlinesWords = {
  title: "Deadlines",
  noPlan: ({ year }) =>
    `No plan covers ${year}, so there are no deadlines to follow. Choose a plan in Settings.`,
  noMilestones: ({ plan }) =>
    `“${plan}” sets no date for anything, so there is nothing to follow here. If your office has a plan of its own, choose it in Settings, or write its dates on the sheet “Kế hoạch” of the workbook.`,
  plan: ({ title }) => `By: ${title}`,
  summary: ({ late, due, look, untracked, of }) => {
    if (untracked === of) return "The roster has no column of dates by which to follow these.";
    const parts = [
      ...(late > 0 ? [`${late} late`] : []),
      ...(due > 0 ? [`${due} due within 7 days`] : []),
      ...(look > 0 ? [`${look} to be looked at`] : []),
    ];
    const counts = parts.length === 0 ? "Nobody is late or due within 7 days" : parts.join(", ");
    return untracked > 0 ? `${counts}; ${englishCount(untracked, "date")} cannot be followed.` : `${counts}.`;
  },
  today: ({ day }) => `Today, ${dayInWeek(day)}`,

  term: ({ day, term }) => `${TERM[term]} ${day}`,
  left: ({ daysLeft }) =>
    daysLeft <= 0
      ? `over by ${englishCount(1 - daysLeft, "day")}`
      : daysLeft === 1
        ? "today is the last day"
        : `${daysLeft} days left, today among them`,
  held: ({ daysLeft }) =>
    daysLeft <= 0
      ? `${englishCount(1 - daysLeft, "day")} ago`
      : daysLeft === 1
        ? "is today"
        : `in ${englishCount(daysLeft - 1, "day")}`,

  group: {
    late: "Late",
    due: "Due within 7 days",
    look: "Needs review",
    open: "Not done, still in time",
    done: "In time",
  },
  ofGroup: ({ name, count }) => `${name}: ${count}`,
  untracked: ({ column }) => `Cannot be followed: the roster has no column “${column}”.`,
  nobody: "Nobody in the roster is bound by this.",
  listedOnly: ({ listed, of }) =>
    `Only ${listed} of ${of} are listed here; write the summary “Tiến độ” to see all.`,
  more: ({ more }) => `Show ${more} more`,
  show: ({ name, address }) => `${name}, show cell ${address}`,

  standing: {
    inTime: ({ day }) => `on ${day}`,
    onTheDay: ({ day }) => `on the day itself, ${day}, but the text says “before”`,
    late: ({ day, days }) => `on ${day}, ${englishCount(days, "day")} late`,
    otherDay: ({ day }) => `says ${day}, another day than the plan`,
    overdue: ({ days }) => `no date, overdue by ${englishCount(days, "day")}`,
    due: () => "no date yet",
    open: () => "no date yet",
    undated: () => "no date",
    unread: ({ written }) => `says “${written}”, which is no date that can be read`,
  },
  toLookAt: ({ text }) => `${text} (needs review)`,

  details: {
    title: "Who is bound, and by what",
    who: "Who:",
    lastDay: ({ lastDay, lastWorkingDay }) =>
      `Last good day: ${dayInWeek(lastDay)}${
        lastWorkingDay ? `; last working day: ${dayInWeek(lastWorkingDay)}` : ""
      }.`,
    strict: "“Before” leaves out the day itself.",
    column: ({ column }) => `Seen in the column: ${column}.`,
    exception: ({ exception }) =>
      `Note: ${exception}. The roster does not say whom, so whoever is late is only to be looked at.`,
    citation: ({ citation }) => `Rests on: ${citation}`,
    noCitation: "The plan names no clause for this.",
  },
};

const TERM = { strict: "Before", until: "At the latest on", exact: "On" };

function dayInWeek(iso: string): string {
  return `${weekdayName.en[weekdayOf(iso)]} ${iso}`;
}
