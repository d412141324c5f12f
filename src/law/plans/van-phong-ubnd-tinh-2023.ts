import { PROVINCIAL_OFFICE_PLAN_2023 } from "../documents";
import type { Plan } from "../plan";
import { macDinh2023 } from "./mac-dinh-2023";
import { authority, priorOpinions } from "./van-phong-ubnd/authority";
import { clause } from "./van-phong-ubnd/bodies";
import { dossiers } from "./van-phong-ubnd/dossiers";
import { forms, summaryLengths } from "./van-phong-ubnd/forms";
import { milestones } from "./van-phong-ubnd/milestones";

/**
 * Plan of the office of a provincial people's committee, for its leaders, rooms and units. Its text names neither
 * 124-QĐ/TW nor 48/2023/NĐ-CP, which bind it none the less.
 */
export const vanPhongUbndTinh2023: Plan = {
  ...macDinh2023,
  id: "van-phong-ubnd-tinh-2023",
  title: "Kế hoạch năm 2023 của Văn phòng UBND tỉnh",
  years: { from: 2023, to: 2023 },
  documents: [
    ...[PROVINCIAL_OFFICE_PLAN_2023, "07-HD/TU", "06-QĐ/BCSĐ", "2058/SNV-CCVC"],
    ...macDinh2023.documents,
  ],
  milestones,
  orders: [...macDinh2023.orders, "head-first"],
  orderCitations: {
    ...macDinh2023.orderCitations,
    "collective-first": clause("I.2", "thực hiện kiểm điểm tập thể lãnh đạo trước, cá nhân sau"),
    "head-first": clause("I.2", "kiểm điểm người đứng đầu trước, cấp phó của người đứng đầu sau"),
    "civil-first": clause(
      "I.2",
      "đánh giá xếp loại chất lượng công chức, viên chức, người lao động trước, đánh giá xếp loại, chất lượng đảng viên sau",
    ),
  },
  authority,
  priorOpinions,
  dossiers,
  forms,
  summaryLengths,
  awards: {
    registration: true,
    citation: clause(
      "III.1",
      "một trong những điều kiện để được đề nghị là tập thể, cá nhân phải có bản Đăng ký tham gia thi đua (hoặc gọi tắt là Đăng ký thi đua) từ đầu năm",
    ),
  },
  unnamed: ["48/2023/NĐ-CP"],
};
