import type { Plan } from "../plan";
import { clause, LOWER_UNIONS, PARTY_GROUP } from "./dang-doan-ldld/bodies";
import { milestones, OWN_REVIEW } from "./dang-doan-ldld/milestones";
import { macDinh2023 } from "./mac-dinh-2023";
import { PROVINCIAL_STANDING_COMMITTEE } from "./provincial-bodies";

/** Plan of the party group of a provincial federation of labour, for those whom it manages. */
export const dangDoanLdld01Kh2023: Plan = {
  ...macDinh2023,
  id: "dang-doan-ldld-01kh-2023",
  title: "Kế hoạch 01-KH/ĐĐ năm 2023 của Đảng đoàn Liên đoàn Lao động tỉnh",
  years: { from: 2023, to: 2023 },
  documents: [...["01-KH/ĐĐ", "18-QĐ/TU", "641-KH/TU", "106/KH-ĐUK", "01-HD/ĐĐ"], ...macDinh2023.documents],
  milestones,
  leadTime: {
    days: 3,
    working: true,
    citation: clause(
      "III.1.1c",
      "Kiểm điểm của các tập thể, cá nhân gửi đến các thành phần dự Hội nghị kiểm điểm trước ít nhất 03 ngày làm việc",
    ),
  },
  orders: [...macDinh2023.orders, "bodies"],
  orderCitations: {
    ...macDinh2023.orderCitations,
    "civil-first": clause(
      "III.1.1b",
      "Sau khi hoàn thành việc kiểm điểm, đánh giá, xếp loại cán bộ, công chức, người lao động của cơ quan LĐLĐ tỉnh; Chi bộ tổ chức kiểm điểm, đánh giá, xếp loại cấp ủy, đảng viên",
    ),
    bodies: clause(
      "III.2.3",
      "Sau khi hoàn thành việc đánh giá xếp loại tập thể, cá nhân thuộc thẩm quyền quản lý của Đảng đoàn LĐLĐ tỉnh; Đảng đoàn LĐLĐ tỉnh tổ chức hội nghị kiểm điểm tập thể Đảng đoàn",
    ),
  },
  authority: [
    {
      id: "party-group",
      title: "tập thể, cá nhân diện Đảng đoàn quản lý",
      who: [
        { kind: "individual", managedBy: PARTY_GROUP },
        { kind: "collective", managedBy: PARTY_GROUP },
        {
          kind: "collective",
          unit: [
            ...LOWER_UNIONS,
            "Ban Tổ chức",
            "Ban Chính sách",
            "Ban Tuyên giáo",
            "Ban Nữ công",
            "Ban Tài chính",
          ],
          except: [{ managedBy: PROVINCIAL_STANDING_COMMITTEE }],
        },
      ],
      decidedBy: ["Đảng đoàn LĐLĐ tỉnh", "Đảng đoàn"],
      citation: clause(
        "III.2.2",
        "Đảng đoàn tổ chức Hội nghị quyết định đánh giá, xếp loại chất lượng đối với tập thể, cá nhân theo thẩm quyền",
      ),
    },
    {
      id: "provincial-standing-committee",
      title: "tập thể, cá nhân diện Ban Thường vụ Tỉnh ủy quản lý",
      who: [
        { kind: "individual", managedBy: PROVINCIAL_STANDING_COMMITTEE },
        { kind: "collective", managedBy: PROVINCIAL_STANDING_COMMITTEE },
        { kind: "collective", unit: PARTY_GROUP },
      ],
      decidedBy: PROVINCIAL_STANDING_COMMITTEE,
      citation: OWN_REVIEW,
    },
  ],
  misprints: [
    {
      printed: ["01-HD/ĐĐ", "27-HD/ĐĐ"],
      meant: null,
      citations: [
        clause("Căn cứ", "Hướng dẫn số 01-HD/ĐĐ, ngày 27/11/2023 của Đảng đoàn LĐLĐ tỉnh"),
        clause("II.3", "Hướng dẫn số 27-HD/ĐĐ, ngày 27/11/2023 của Đảng đoàn LĐLĐ tỉnh"),
      ],
    },
  ],
};
