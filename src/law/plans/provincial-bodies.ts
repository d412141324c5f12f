/** The standing committee of a province's party committee: its name, then how rosters shorten it. */
export const PROVINCIAL_STANDING_COMMITTEE = [
  "Ban Thường vụ Tỉnh ủy",
  "Ban Thường vụ TU",
  "Thường vụ Tỉnh ủy",
  "Ban Thường vụ Thành ủy",
];
