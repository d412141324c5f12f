import type { FormUse, SummaryLength } from "../../plan";
import { clause, EACH_LEADER, LEADERSHIP, ROOMS } from "./bodies";

/** A leader outside the Party who serves the State is in none of these sentences. */
export const forms: readonly FormUse[] = [
  {
    id: "leadership",
    title: "tập thể Lãnh đạo Văn phòng",
    who: [LEADERSHIP],
    forms: ["Mẫu số 01-HD KĐ.ĐG"],
    citation: clause(
      "II.2.1a",
      "Chánh Văn phòng UBND tỉnh trực tiếp chỉ đạo chuẩn bị báo cáo kiểm điểm của tập thể theo Mẫu số 01-HD KĐ.ĐG",
    ),
  },
  {
    id: "each-leader",
    title: "Lãnh đạo Văn phòng",
    who: [EACH_LEADER],
    forms: ["Mẫu số 02B-HD KĐ.ĐG"],
    citation: clause("II.2.1a", "Mỗi cá nhân làm 01 bản kiểm điểm theo Mẫu số 02B-HD"),
  },
  {
    id: "member-leader",
    title: "đảng viên là công chức, viên chức lãnh đạo, quản lý",
    who: [{ kind: "individual", isPartyMember: true, isCivilServant: true, isLeader: true }],
    forms: ["Mẫu số 02B-HD KĐ.ĐG"],
    citation: clause(
      "II.2.2b",
      "Đối với đảng viên là công chức, viên chức lãnh đạo, quản lý: Tự kiểm điểm theo Mẫu số 02B-HD KĐ.ĐG",
    ),
  },
  {
    id: "member-not-leader",
    title: "đảng viên là công chức, viên chức không giữ chức vụ lãnh đạo, quản lý",
    who: [{ kind: "individual", isPartyMember: true, isCivilServant: true, isLeader: false }],
    forms: ["Mẫu số 02A-HD KĐ.ĐG"],
    citation: clause(
      "II.2.2b",
      "Đối với đảng viên là công chức, viên chức không giữ chức vụ lãnh đạo, quản lý: Tự kiểm điểm theo Mẫu số 02A-HD KĐ.ĐG",
    ),
  },
  {
    id: "member-not-serving",
    title: "đảng viên không là công chức, viên chức",
    who: [{ kind: "individual", isPartyMember: true, isCivilServant: false }],
    forms: ["Mẫu số 02C-HD KĐ.ĐG"],
    citation: clause(
      "II.2.2b",
      "Đối với đảng viên không là công chức, viên chức: Tự kiểm điểm theo Mẫu số 02C-HD KĐ.ĐG",
    ),
  },
  {
    id: "not-member",
    title: "công chức, viên chức chưa là đảng viên không giữ chức vụ, người lao động chưa là đảng viên",
    who: [
      { kind: "individual", isPartyMember: false, isCivilServant: true, isLeader: false },
      { kind: "individual", isPartyMember: false, isCivilServant: false },
    ],
    forms: [],
    decree: true,
    citation: clause(
      "II.2.2b",
      "Đối với công chức, viên chức chưa là đảng viên không giữ chức vụ lãnh đạo, quản lý và người lao động chưa là đảng viên: Thực hiện theo Nghị định của Chính phủ và Quy chế đánh giá, xếp loại của cơ quan",
    ),
  },
];

export const summaryLengths: readonly SummaryLength[] = [
  {
    id: "person",
    title: "tóm tắt nhận xét, đánh giá cá nhân",
    who: [{ kind: "individual" }],
    pages: 0.5,
    citation: clause(
      "II.2.1a",
      "Tóm tắt nhận xét, đánh giá đối với cá nhân lãnh đạo, quản lý năm 2023 theo mẫu gửi kèm (yêu cầu tóm tắt với độ dài ½ trang)",
    ),
  },
  {
    id: "room",
    title: "bản đánh giá tóm tắt của phòng, ban, đơn vị",
    who: [ROOMS],
    pages: 1,
    citation: clause(
      "II.2.2d",
      "kèm 01 bản đánh giá tóm tắt những kết quả đạt được, tồn tại, hạn chế, kiến nghị, đề xuất, không quá 01 trang giấy A4 để tổng hợp chung",
    ),
  },
];
