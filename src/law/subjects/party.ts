import { organisationKey, unitKey } from "../../roster/units";

const PARTY_BODY = /^(?:chi bộ|đảng bộ|(?:huyện|quận|thị|thành|tỉnh) ủy)(?!\S)/u;

/** Whether a body is a party organisation or its committee: "Chi bộ Văn phòng" is, "Văn phòng Huyện ủy" is an office. */
export function isPartyBody(name: string): boolean {
  return PARTY_BODY.test(organisationKey(unitKey(name)));
}
