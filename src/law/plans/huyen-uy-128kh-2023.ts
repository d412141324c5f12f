import { cite } from "../documents";
import type { Conditions, Plan } from "../plan";
import { priorOpinions, routing } from "./huyen-uy-128kh/opinions";
import { macDinh2023 } from "./mac-dinh-2023";
import {
  ANY_STANDING_COMMITTEE_MEMBER,
  STANDING_COMMITTEE,
  STANDING_COMMITTEE_MEMBER,
} from "./standing-committee";

const clause = (part: string, quote: string) => cite("128-KH/HU", { part, quote, verified: "quoted" });

const COMMITTEE = ["Ban Chấp hành Đảng bộ huyện", "Đảng bộ huyện"];
/** The district's own bodies have later dates than those below them. */
const OWN_BODIES: readonly Conditions[] = [{ unit: [...STANDING_COMMITTEE, ...COMMITTEE] }];

/** Its members are reviewed and sent up with it, by its dates. */
const NOT_ITS_MEMBERS: readonly Conditions[] = [...OWN_BODIES, { post: ANY_STANDING_COMMITTEE_MEMBER }];

const REVIEW = clause(
  "III",
  "Cấp ủy, tổ chức đảng, tập thể lãnh đạo quản lý các cơ quan cấp huyện, xã, thị trấn hoàn thành kiểm điểm, đánh giá trước ngày 20/12/2023",
);
/** "Hồ sơ kiểm điểm, đánh giá, phân loại tổ chức Đảng và cán bộ, Đảng viên …": of the bodies and of their people. */
const DOSSIER = clause(
  "III",
  "của các chi, đảng bộ cơ sở, các cơ quan, đơn vị gửi về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy) trước ngày 25/12/2023",
);

/** Plan of the standing committee of a district committee, from the district down to its communes. */
export const huyenUy128Kh2023: Plan = {
  ...macDinh2023,
  id: "huyen-uy-128kh-2023",
  title: "Kế hoạch 128-KH/HU năm 2023 của Ban Thường vụ Huyện ủy (từ huyện đến xã)",
  years: { from: 2023, to: 2023 },
  documents: ["128-KH/HU", "210-KH/TU", "22-HD/TU", "124-QĐ/TW", "25-HD/BTCTW"],
  milestones: [
    {
      id: "review",
      title: "Hoàn thành kiểm điểm, đánh giá",
      who: { kind: "collective", except: OWN_BODIES },
      column: "reviewedOn",
      date: "2023-12-20",
      strict: true,
      citation: REVIEW,
    },
    {
      id: "review-of-individuals",
      title: "Hoàn thành kiểm điểm, đánh giá cá nhân",
      who: { kind: "individual", except: NOT_ITS_MEMBERS },
      column: "reviewedOn",
      date: "2023-12-20",
      strict: true,
      citation: REVIEW,
    },
    {
      id: "dossier",
      title: "Gửi hồ sơ về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)",
      who: { kind: "collective", except: OWN_BODIES },
      column: "dossierSentOn",
      date: "2023-12-25",
      strict: true,
      citation: DOSSIER,
    },
    {
      id: "dossier-of-individuals",
      title: "Gửi hồ sơ cá nhân về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)",
      who: { kind: "individual", except: NOT_ITS_MEMBERS },
      column: "dossierSentOn",
      date: "2023-12-25",
      strict: true,
      citation: DOSSIER,
    },
    {
      id: "standing-committee-self-review",
      title: "Ủy viên Ban Thường vụ gửi bản tự kiểm điểm về Văn phòng Huyện ủy",
      who: {
        kind: "individual",
        post: STANDING_COMMITTEE_MEMBER,
      },
      column: "selfReviewSentOn",
      date: "2023-12-22",
      strict: true,
      citation: clause("IV.5", "gửi về Văn phòng Huyện ủy trước ngày 22/12/2023"),
    },
    {
      id: "standing-committee-review",
      title: "Ban Thường vụ Huyện ủy hoàn thành kiểm điểm, đánh giá",
      who: { kind: "collective", unit: STANDING_COMMITTEE },
      column: "reviewedOn",
      date: "2023-12-27",
      strict: true,
      citation: clause("III", "Ban Thường vụ Huyện ủy hoàn thành kiểm điểm, đánh giá trước ngày 27/12/2023"),
    },
    {
      id: "standing-committee-dossier",
      title: "Ban Thường vụ Huyện ủy gửi hồ sơ, báo cáo về Tỉnh ủy",
      who: { kind: "collective", unit: STANDING_COMMITTEE },
      column: "dossierSentOn",
      date: "2024-01-05",
      strict: true,
      citation: clause("III", "gửi hồ sơ, báo cáo về Tỉnh ủy trước ngày 05/01/2024"),
    },
    {
      id: "committee-rating",
      title: "Hội nghị Ban Chấp hành đánh giá, xếp loại Đảng bộ huyện",
      who: { kind: "collective", unit: COMMITTEE },
      column: "decidedOn",
      date: "2024-01-07",
      strict: true,
      // the rating of the district's party organisation belongs to the report on it that goes up
      feeds: ["standing-committee-dossier"],
      citation: clause(
        "III",
        "Ban Chấp hành Đảng bộ huyện tổ chức Hội nghị đánh giá, xếp loại Đảng bộ huyện hoàn thành trước ngày 07/01/2024",
      ),
    },
  ],
  dossiers: [
    {
      id: "standing-committee-member",
      title: "hồ sơ kiểm điểm của Ủy viên Ban Thường vụ Huyện ủy",
      who: [{ kind: "individual", post: STANDING_COMMITTEE_MEMBER }],
      milestone: "standing-committee-self-review",
      items: [
        { number: 1, title: "Bản tự kiểm điểm", known: ["Bản kiểm điểm", "Tự kiểm điểm"] },
        {
          number: 2,
          title: "Ý kiến nhận xét của cấp ủy nơi cư trú",
          known: ["Nhận xét nơi cư trú", "Nơi cư trú", "Mẫu 3-213"],
          when: "residenceComment",
        },
      ],
      citation: clause(
        "IV.5",
        "các đồng chí Ủy viên Ban Thường vụ Huyện ủy làm bản tự kiểm điểm, lấy ý kiến nhận xét cấp ủy nơi cư trú",
      ),
    },
  ],
  leadTime: {
    days: 2,
    working: false,
    citation: clause("IV.1", "trước khi tổ chức kiểm điểm ít nhất 2 ngày"),
  },
  reviewDays: {
    minimum: 0,
    prompted: 0,
    standingCommittee: {
      unit: STANDING_COMMITTEE,
      from: 1,
      to: 2,
      planned: true,
      citation: clause("IV.5", "dự kiến 01 đến 02 ngày"),
    },
  },
  registration: {
    weekday: 4,
    before: "15:00",
    citation: clause(
      "IV.1",
      "đăng ký lịch tổ chức kiểm điểm về Văn phòng Huyện ủy trước 15h thứ năm hằng tuần",
    ),
  },
  orders: [...macDinh2023.orders, "before-summing-up", "after-suggestion"],
  remediation: {
    who: [{ kind: "collective" }],
    citation: clause(
      "IV.1",
      "Sau kiểm điểm, xếp loại phải xây dựng kế hoạch trong đó xác định rõ các giải pháp khắc phục triệt để hạn chế, yếu kém, khuyết điểm của tập thể, cá nhân",
    ),
  },
  orderCitations: {
    ...macDinh2023.orderCitations,
    "before-summing-up": clause("IV.3", "được tiến hành trước khi tổng kết năm của tổ chức, cơ quan, đơn vị"),
    "after-suggestion": clause(
      "II.3",
      "đề xuất nội dung gợi ý kiểm điểm đối với các cấp ủy, tổ chức đảng, tập thể lãnh đạo, cơ quan, đơn vị và cá nhân",
    ),
    "lower-places-first": clause(
      "IV.5",
      "Thực hiện kiểm điểm ở chi bộ, tập thể lãnh đạo quản lý, cơ quan, đơn vị trước khi kiểm điểm ở tập thể Ban Thường vụ Huyện ủy",
    ),
    "government-first": clause(
      "IV.4",
      "hoàn thành việc kiểm điểm, đánh giá, xếp loại tập thể lãnh đạo, quản lý và cán bộ, công chức, viên chức huyện, xã, thị trấn, trước khi kiểm điểm, đánh giá, xếp loại tổ chức đảng và cán bộ, đảng viên",
    ),
    "civil-first": clause(
      "IV.4",
      "cán bộ, công chức, viên chức huyện, xã, thị trấn, trước khi kiểm điểm, đánh giá, xếp loại tổ chức đảng và cán bộ, đảng viên",
    ),
  },
  priorOpinions: priorOpinions(OWN_BODIES),
  routing,
};
