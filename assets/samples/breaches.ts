import { Temporal } from "temporal-polyfill";
import type { Level } from "../../src/roster/model";
import { cleanDistrict, type District, type SamplePerson } from "./district";
import { error, type Planted, warning } from "./planted";
import { Within } from "./within";

/** A rating cell that cannot be read breaks one rule in words, another in marks. */
export type Layout = "words" | "marks";

const november = (day: number) => Temporal.PlainDate.from({ year: 2023, month: 11, day });
const december = (day: number) => Temporal.PlainDate.from({ year: 2023, month: 12, day });

/** The clean district with one slip of every kind that the first rules find. */
export function faultyDistrict(layout: Layout): { district: District; planted: Planted[] } {
  const district = cleanDistrict();
  const in_ = new Within(district);
  const planted = [
    ...plantRatings(in_, layout),
    ...plantQuotas(in_),
    ...plantDates(in_),
    ...plantOrders(in_),
    ...plantPeople(in_),
  ];
  return { district, planted };
}

function plantRatings(in_: Within, layout: Layout): Planted[] {
  const misspelt = in_.staff("Phòng Nội vụ");
  misspelt.slip = { text: "HTSXNV", marks: ["excellent", "good"] };
  const unrated = in_.staff("Phòng Tư pháp");
  unrated.rating = null;
  const above = in_.leader("Hội Nông dân huyện", 0);
  rate(above, "excellent");
  return [
    layout === "words"
      ? error(
          "rating-unrecognised",
          misspelt,
          "rating",
          "“HTSXNV” không phải mức xếp loại nào; có lẽ là HTXSNV.",
        )
      : error("rating-conflict", misspelt, "rating", "Đánh dấu hai mức cùng lúc: HTXSNV và HTTNV."),
    warning(
      "rating-missing",
      unrated,
      "rating",
      "Chưa có mức xếp loại, cũng không ghi lý do không xếp loại.",
    ),
    error(
      "head-above-collective",
      above,
      "rating",
      "Chủ tịch Hội được HTXSNV, cao hơn mức HTTNV của tập thể do mình đứng đầu.",
    ),
  ];
}

function rate(person: SamplePerson, level: Level): void {
  person.selfRating = level;
  person.rating = level;
}

function plantQuotas(in_: Within): Planted[] {
  const commune = "Đảng ủy xã Suối Vàng";
  const room = "Phòng Tài chính - Kế hoạch";
  for (let rank = 0; rank < 7; rank++) {
    rate(in_.leader(commune, rank), rank === 1 || rank === 3 ? "excellent" : "good");
  }
  for (let rank = 0; rank < 3; rank++) rate(in_.leader(room, rank), rank === 0 ? "good" : "excellent");
  return [
    error(
      "quota-excellent",
      in_.leader(commune, 1),
      "rating",
      "7 người lãnh đạo, 2 người HTXSNV, 5 người HTTNV: 20% của 5 chỉ cho 1 người.",
      commune,
    ),
    error(
      "quota-excellent",
      in_.leader(room, 1),
      "rating",
      "3 người lãnh đạo, 2 người HTXSNV: tập thể từ 5 người trở xuống chỉ được 1 người.",
      room,
    ),
  ];
}

function plantDates(in_: Within): Planted[] {
  const late = in_.collective("Liên đoàn Lao động huyện");
  late.dossierSentOn = december(6);
  const onTheDay = in_.collective("Phòng Văn hóa và Thông tin");
  onTheDay.dossierSentOn = december(5);
  const absent = in_.collective("Trung tâm Chính trị huyện");
  absent.dossierSentOn = null;
  const standing = in_.leader("Ban Dân vận Huyện ủy", 0);
  standing.dossierSentOn = november(27);

  const tooShort = in_.collective("Phòng Kinh tế và Hạ tầng");
  tooShort.reviewedOn = november(20);
  tooShort.draftSentOn = november(16);
  const justThree = in_.collective("Phòng Tài nguyên và Môi trường");
  justThree.reviewedOn = november(20);
  justThree.draftSentOn = november(15);
  for (const one of [tooShort, justThree]) in_.reviewTeamOn(one.unit.name, november(20));

  const halfDay = in_.collective("Phòng Lao động - Thương binh và Xã hội");
  halfDay.reviewDays = "0,5";
  const prompted = in_.collective("Đảng ủy xã Bến Lau");
  prompted.reviewDays = "1 ngày";
  const noSuchDay = in_.staff("Văn phòng HĐND-UBND huyện");
  noSuchDay.reviewedOn = "31/11/2023";
  return [
    error(
      "deadline",
      late,
      "dossierSentOn",
      "Gửi hồ sơ ngày 06/12/2023; kế hoạch yêu cầu trước ngày 05/12/2023.",
    ),
    warning(
      "deadline",
      onTheDay,
      "dossierSentOn",
      "Gửi đúng ngày 05/12/2023, trong khi kế hoạch ghi “trước ngày”.",
    ),
    error("deadline", absent, "dossierSentOn", "Chưa có ngày gửi hồ sơ, đã qua hạn."),
    error(
      "deadline",
      standing,
      "dossierSentOn",
      "Ủy viên Ban Thường vụ Huyện ủy gửi hồ sơ ngày 27/11/2023; kế hoạch yêu cầu trước ngày 25/11/2023.",
    ),
    error(
      "lead-time",
      tooShort,
      "draftSentOn",
      "Gửi dự thảo thứ Năm 16/11, họp thứ Hai 20/11: chỉ 2 ngày làm việc, cần ít nhất 3.",
    ),
    warning(
      "lead-time",
      justThree,
      "draftSentOn",
      "Gửi dự thảo thứ Tư 15/11, họp thứ Hai 20/11: đủ 3 ngày làm việc chỉ khi tính cả ngày họp.",
    ),
    error("review-duration", halfDay, "reviewDays", "Kiểm điểm 0,5 ngày; tối thiểu 1 ngày."),
    error("review-duration", prompted, "reviewDays", "Có gợi ý kiểm điểm mà chỉ 1 ngày; tối thiểu 1,5 ngày."),
    warning("date-unreadable", noSuchDay, "reviewedOn", "Tháng 11 không có ngày 31."),
  ];
}

function plantOrders(in_: Within): Planted[] {
  const later = in_.collective("Phòng Giáo dục và Đào tạo");
  later.reviewedOn = november(16);
  in_.reviewTeamOn(later.unit.name, november(16));
  in_.leader(later.unit.name, 0).reviewedOn = november(15);
  const team = "Thanh tra huyện";
  in_.reviewTeamOn(team, november(16));
  in_.leader(team, 1).reviewedOn = november(15);
  return [
    error(
      "order-collective-first",
      later,
      "reviewedOn",
      "Tập thể kiểm điểm ngày 16/11, sau người đứng đầu của mình (15/11).",
    ),
    error(
      "order-head-first",
      in_.leader(team, 0),
      "reviewedOn",
      "Người đứng đầu kiểm điểm ngày 16/11, sau một cấp phó của mình (15/11).",
    ),
  ];
}

function plantPeople(in_: Within): Planted[] {
  const first = in_.staff("Văn phòng Huyện ủy");
  const again = in_.staff("Liên đoàn Lao động huyện");
  again.name = first.name;
  first.bornOn = Temporal.PlainDate.from("1985-08-19");
  again.bornOn = first.bornOn;
  const stray = in_.staff("Phòng Nông nghiệp và Phát triển nông thôn");
  stray.unit = "Phòng Dân tộc";
  in_.toTheEnd(stray);
  const headless = in_.collective("Hội Cựu chiến binh huyện");
  in_.leader(headless.unit.name, 0).post = "Phó Chủ tịch";
  return [
    warning(
      "duplicate-person",
      first,
      "fullName",
      "Trùng họ tên và ngày sinh với một người của Liên đoàn Lao động huyện.",
    ),
    warning("unknown-unit", stray, "unit", "“Phòng Dân tộc” không có trong danh sách tập thể.", stray.unit),
    warning("head-missing", headless, "unit", "Không ai trong danh sách là người đứng đầu Hội."),
  ];
}
