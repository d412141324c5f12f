/** The standing committee of a district, by the first words of its name. */
export const STANDING_COMMITTEE = ["Ban Thường vụ Huyện ủy", "Ban Thường vụ HU"].flatMap((name) => [
  name,
  `Tập thể ${name}`,
]);

const MEMBER = ["Ủy viên Ban Thường vụ", "UV Ban Thường vụ", "UVBTV", "UVTV"];

/**
 * Its members, as rosters write their posts: the secretary and the deputies belong to it. "Ủy viên Ban Thường vụ"
 * alone may be of a commune, so the district must be named.
 */
export const STANDING_COMMITTEE_MEMBER = [
  ...MEMBER,
  "Bí thư",
  "Phó Bí thư",
  "Phó Bí thư Thường trực",
].flatMap((post) => [`${post} Huyện ủy`, `${post} HU`]);

/** Written with or without the district: not to be held to a date of those below, since it may be its member. */
export const ANY_STANDING_COMMITTEE_MEMBER = [...STANDING_COMMITTEE_MEMBER, ...MEMBER];
