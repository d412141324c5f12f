import type { Headings } from "./headings";

/** What somebody is in the office: by whom managed, of which kind, member or leader. */
export const standing = {
  managedBy: {
    canonical: "Diện quản lý",
    known: ["Thuộc diện quản lý", "Cấp quản lý", "Diện cán bộ", "Diện cấp ủy quản lý", "Phân cấp quản lý"],
    weak: ["Diện"],
  },
  staffKind: {
    canonical: "Đối tượng",
    known: [
      "Loại cán bộ",
      "Đối tượng đánh giá",
      "Nhóm đối tượng",
      "Công chức/Viên chức",
      "CB/CC/VC",
      "Loại CBCCVC",
      "Loại lao động",
      "Loại hợp đồng",
    ],
  },
  isPartyMember: {
    canonical: "Là đảng viên",
    known: ["Đảng viên", "Đảng viên (x)", "Đảng viên/Quần chúng", "ĐV"],
  },
  isHead: {
    canonical: "Người đứng đầu",
    known: ["Là người đứng đầu", "Đứng đầu", "Người đứng đầu cơ quan, đơn vị", "Người đứng đầu tập thể"],
  },
  isLeader: {
    canonical: "Giữ chức vụ lãnh đạo, quản lý",
    known: [
      "Lãnh đạo, quản lý",
      "Là lãnh đạo",
      "Lãnh đạo",
      "Là lãnh đạo, quản lý",
      "Có chức vụ lãnh đạo, quản lý",
    ],
  },
  group: {
    canonical: "Nhóm nhiệm vụ tương đồng",
    known: [
      "Nhóm tương đồng",
      "Nhóm",
      "Nhóm chức vụ",
      "Nhóm chức danh",
      "Nhóm có nhiệm vụ tương đồng",
      "Nhóm vị trí việc làm",
    ],
  },
} satisfies Record<string, Headings>;
