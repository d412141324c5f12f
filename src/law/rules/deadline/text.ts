import { englishCount, vietnameseDate, weekdayName, weekdayOf } from "../../../text/words";
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

interface LastDay extends Pick<Owed, "lastDay" | "lastWorkingDay"> {
  readonly strict: boolean;
}
interface Written {
  readonly metOn: string;
  /** After the last good day; fewer than none where before it. */
  readonly daysAfter: number;
}
interface Empty {
  readonly asOf: string;
  /** That day among them; none or fewer once the last good day is over. */
  readonly daysLeft: number;
}

/** "Chủ nhật 24/12/2023" */
const thu = (iso: string) => `${weekdayName.vi[weekdayOf(iso)]} ${vietnameseDate(iso)}`;

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
      `${what}: ${exact ? "ngày" : strict ? "trước ngày" : "chậm nhất ngày"} ${vietnameseDate(day)} (${weekdayName.vi[weekdayOf(day)]}).`,
    "last-day": ({ lastDay, lastWorkingDay, strict }: LastDay) =>
      `${strict ? "“Trước ngày” không gồm chính ngày ấy" : "Tính cả ngày ấy"}, nên ngày cuối còn đúng hạn là ${thu(lastDay)}${
        lastWorkingDay ? `; ngày làm việc cuối là ${thu(lastWorkingDay)}` : ""
      }.`,
    written: ({ metOn, daysAfter }: Written) =>
      `Danh sách ghi ${thu(metOn)}: ${daysAfter > 0 ? `sau ngày ấy ${daysAfter} ngày` : `trước ngày ấy ${-daysAfter} ngày`}.`,
    empty: ({ asOf, daysLeft }: Empty) =>
      `Ô để trống; xét vào ${thu(asOf)}: ${daysLeft > 0 ? `còn ${daysLeft} ngày kể cả hôm ấy` : `đã quá ngày cuối ${1 - daysLeft} ngày`}.`,
  },
};

const onDay = (iso: string) => `${weekdayName.en[weekdayOf(iso)]} ${iso}`;

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
      `${data.who} – ${data.what}: no date yet, ${englishCount(data.daysLeft, "day")} left, today among them; ${limit(data)}.`,
  },
  steps: {
    milestone: ({ what, day, strict, exact }) =>
      `${what}: ${exact ? "on" : strict ? "before" : "at the latest on"} ${onDay(day)}.`,
    "last-day": ({ lastDay, lastWorkingDay, strict }) =>
      `${strict ? "“Before” leaves out the day itself" : "The day itself is in time"}, so the last good day is ${onDay(lastDay)}${
        lastWorkingDay ? `; the last working day is ${onDay(lastWorkingDay)}` : ""
      }.`,
    written: ({ metOn, daysAfter }) =>
      `The roster says ${onDay(metOn)}: ${englishCount(Math.abs(daysAfter), "day")} ${daysAfter > 0 ? "after" : "before"} it.`,
    empty: ({ asOf, daysLeft }) =>
      `The cell is empty; as of ${onDay(asOf)} ${daysLeft > 0 ? `${englishCount(daysLeft, "day")} ${daysLeft === 1 ? "is" : "are"} left, that day among them` : `the last good day is over by ${englishCount(1 - daysLeft, "day")}`}.`,
  },
} satisfies Same<typeof vi>;
