import { vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface Owed {
  readonly who: string;
  readonly what: string;
  /** ISO dates. The last working day is null where it is the last day. */
  readonly lastDay: string;
  readonly lastWorkingDay: string | null;
  /** Whom the text gives another date. */
  readonly exception: string | null;
}
interface Met extends Owed {
  readonly metOn: string;
}
interface Due extends Owed {
  /** Today among them. */
  readonly daysLeft: number;
}
interface Of {
  readonly what: string;
  readonly day: string;
  readonly strict: boolean;
  readonly exact: boolean;
}

const hanChot = ({ lastDay, lastWorkingDay, exception }: Owed) =>
  `ngày cuối còn đúng hạn là ${vietnameseDate(lastDay)}${
    lastWorkingDay ? ` (ngày làm việc cuối là ${vietnameseDate(lastWorkingDay)})` : ""
  }${exception ? `; ${exception}, nên xem lại` : ""}`;

export const vi = {
  title: "Đúng các mốc thời hạn của kế hoạch",
  messages: {
    late: (data: Met) =>
      `${data.who} – ${data.what}: ngày ${vietnameseDate(data.metOn)} là quá hạn; ${hanChot(data)}.`,
    "on-the-day": (data: Met) =>
      `${data.who} – ${data.what}: đúng ngày hạn ${vietnameseDate(data.metOn)}, nhưng văn bản ghi “trước ngày”; ${hanChot(data)}.`,
    "other-day": ({ who, what, metOn, lastDay }: Met) =>
      `${who} – ${what}: ghi ngày ${vietnameseDate(metOn)}, mà kế hoạch định vào ngày ${vietnameseDate(lastDay)}.`,
    overdue: (data: Owed) => `${data.who} – ${data.what}: chưa có ngày mà đã quá hạn; ${hanChot(data)}.`,
    due: (data: Due) =>
      `${data.who} – ${data.what}: chưa có ngày, còn ${data.daysLeft} ngày kể cả hôm nay; ${hanChot(data)}.`,
  },
  steps: {
    milestone: ({ what, day, strict, exact }: Of) =>
      `${what}: ${exact ? "ngày" : strict ? "trước ngày" : "chậm nhất ngày"} ${vietnameseDate(day)}.`,
  },
};

const limit = ({ lastDay, lastWorkingDay, exception }: Owed) =>
  `the last good day is ${lastDay}${lastWorkingDay ? ` (the last working day ${lastWorkingDay})` : ""}${
    exception ? `; the text makes an exception (${exception}): please look` : ""
  }`;

export const en = {
  title: "The milestones of the plan are met",
  messages: {
    late: (data) => `${data.who} – ${data.what}: ${data.metOn} is too late; ${limit(data)}.`,
    "on-the-day": (data) =>
      `${data.who} – ${data.what}: on the very day, ${data.metOn}, but the text says “before”; ${limit(data)}.`,
    "other-day": ({ who, what, metOn, lastDay }) =>
      `${who} – ${what}: the date is ${metOn}, but the plan sets it on ${lastDay}.`,
    overdue: (data) => `${data.who} – ${data.what}: no date yet, and the time is over; ${limit(data)}.`,
    due: (data) =>
      `${data.who} – ${data.what}: no date yet, ${data.daysLeft} day(s) left, today among them; ${limit(data)}.`,
  },
  steps: {
    milestone: ({ what, day, strict, exact }) =>
      `${what}: ${exact ? "on" : strict ? "before" : "at the latest on"} ${day}.`,
  },
} satisfies Same<typeof vi>;
