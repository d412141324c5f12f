import { vietnameseDate, weekdayName, weekdayOf } from "../words";

type Group = "late" | "due" | "look" | "open" | "done";
type Term = "strict" | "until" | "exact";

/** The dates of the plan, and who is late, due or done. */
export const deadlinesWords = {
  title: "Mốc thời hạn",
  noPlan: ({ year }: { year: number }) =>
    `Không có kế hoạch nào áp dụng cho năm ${year} nên không có mốc thời hạn để theo dõi. Chọn kế hoạch ở mục Cài đặt.`,
  noMilestones: ({ plan }: { plan: string }) =>
    `“${plan}” không ghi ngày nào phải xong việc gì, nên ở đây chưa có gì để theo dõi. Nếu cơ quan có kế hoạch riêng, chọn kế hoạch ấy ở mục Cài đặt, hoặc ghi các mốc vào trang “Kế hoạch” của sổ tính.`,
  plan: ({ title }: { title: string }) => `Theo: ${title}`,
  /** "untracked" of the dates, `of` in all, are proved by no column. */
  summary: ({ late, due, look, untracked, of }: Summary) => {
    if (untracked === of) return "Danh sách không có cột ngày nào để theo dõi các mốc dưới đây.";
    const parts = [
      ...(late > 0 ? [`${late} trường hợp trễ`] : []),
      ...(due > 0 ? [`${due} đến hạn trong 7 ngày`] : []),
      ...(look > 0 ? [`${look} cần xem lại`] : []),
    ];
    const counts = parts.length === 0 ? "Chưa có ai trễ hay đến hạn trong 7 ngày" : parts.join(", ");
    return untracked > 0 ? `${counts}; ${untracked} mốc không theo dõi được.` : `${counts}.`;
  },
  today: ({ day }: { day: string }) => `Hôm nay, ${dayInWeek(day)}`,

  term: ({ day, term }: { day: string; term: Term }) => `${TERM[term]} ${vietnameseDate(day)}`,
  left: ({ daysLeft }: { daysLeft: number }) =>
    daysLeft <= 0
      ? `đã qua ${1 - daysLeft} ngày`
      : daysLeft === 1
        ? "hôm nay là ngày cuối"
        : `còn ${daysLeft} ngày kể cả hôm nay`,
  /** Of an event that is held on that day. */
  held: ({ daysLeft }: { daysLeft: number }) =>
    daysLeft <= 0
      ? `đã qua ${1 - daysLeft} ngày`
      : daysLeft === 1
        ? "là hôm nay"
        : `còn ${daysLeft - 1} ngày`,

  group: {
    late: "Trễ",
    due: "Đến hạn trong 7 ngày",
    look: "Cần xem lại",
    open: "Chưa làm, còn hạn",
    done: "Đúng hạn",
  } satisfies Record<Group, string>,
  ofGroup: ({ name, count }: { name: string; count: number }) => `${name}: ${count}`,
  untracked: ({ column }: { column: string }) => `Không theo dõi được: danh sách không có cột “${column}”.`,
  nobody: "Trong danh sách không có ai thuộc mốc này.",
  listedOnly: ({ listed, of }: { listed: number; of: number }) =>
    `Ở đây chỉ nêu ${listed} trong ${of} trường hợp; lập biểu “Tiến độ” để xem đủ.`,
  more: ({ more }: { more: number }) => `Hiện thêm ${more}`,
  show: ({ name, address }: { name: string; address: string }) => `${name}, xem ô ${address}`,

  standing: {
    inTime: ({ day }: Dated) => `ngày ${vietnameseDate(day)}`,
    onTheDay: ({ day }: Dated) => `đúng ngày hạn ${vietnameseDate(day)}, mà văn bản ghi “trước ngày”`,
    late: ({ day, days }: Dated & Days) => `ngày ${vietnameseDate(day)}, trễ ${days} ngày`,
    otherDay: ({ day }: Dated) => `ghi ngày ${vietnameseDate(day)}, khác ngày kế hoạch định`,
    overdue: ({ days }: Days) => `chưa có ngày, đã quá hạn ${days} ngày`,
    due: () => "chưa có ngày",
    open: () => "chưa có ngày",
    undated: () => "chưa ghi ngày",
    unread: ({ written }: { written: string }) => `ghi “${written}”, không đọc được ngày`,
  },
  toLookAt: ({ text }: { text: string }) => `${text} (cần xem lại)`,

  details: {
    title: "Ai phải làm, căn cứ",
    who: "Ai:",
    lastDay: ({ lastDay, lastWorkingDay }: { lastDay: string; lastWorkingDay: string | null }) =>
      `Ngày cuối còn đúng hạn: ${dayInWeek(lastDay)}${
        lastWorkingDay ? `; ngày làm việc cuối: ${dayInWeek(lastWorkingDay)}` : ""
      }.`,
    strict: "“Trước ngày” không gồm chính ngày ấy.",
    column: ({ column }: { column: string }) => `Xem ở cột: ${column}.`,
    exception: ({ exception }: { exception: string }) =>
      `Lưu ý: ${exception}. Danh sách không cho biết là những ai, nên ai trễ chỉ nêu là cần xem lại.`,
    citation: ({ citation }: { citation: string }) => `Căn cứ: ${citation}`,
    noCitation: "Kế hoạch không dẫn căn cứ cho mốc này.",
  },
};

export type DeadlinesWords = typeof deadlinesWords;

interface Summary {
  readonly late: number;
  readonly due: number;
  readonly look: number;
  readonly untracked: number;
  readonly of: number;
}
interface Dated {
  /** ISO date. */
  readonly day: string;
}
interface Days {
  readonly days: number;
}

const TERM: Readonly<Record<Term, string>> = {
  strict: "Trước ngày",
  until: "Chậm nhất ngày",
  exact: "Ngày",
};

/** "Chủ nhật 24/12/2023" */
function dayInWeek(iso: string): string {
  return `${weekdayName.vi[weekdayOf(iso)]} ${vietnameseDate(iso)}`;
}
