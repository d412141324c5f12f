/** The standing committee of a district, by the first words of its name. */
export const STANDING_COMMITTEE = ["Ban Thường vụ Huyện ủy"];

/** Its members, as rosters write their posts: the secretary and the deputies belong to it. */
export const STANDING_COMMITTEE_MEMBER = [
  "Ủy viên Ban Thường vụ Huyện ủy",
  "UVBTV Huyện ủy",
  "UV BTV Huyện ủy",
  "UVTV Huyện ủy",
  "Bí thư Huyện ủy",
  "Phó Bí thư Huyện ủy",
  "Phó Bí thư Thường trực Huyện ủy",
];
