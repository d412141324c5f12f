import { fold } from "../roster/fold";

/** How the names of party organisations and of their committees begin. */
const BEGINNINGS = [
  "chi bo",
  "chi uy",
  "dang bo",
  "dang uy",
  "huyen uy",
  "thi uy",
  "thanh uy",
  "quan uy",
  "tinh uy",
  "ban thuong vu",
  "ban chap hanh",
].map((beginning) => new RegExp(`^${beginning}\\b`));

/** Whether a body is a party organisation, by its name: "Chi bộ Văn phòng" is, "Văn phòng Huyện ủy" is an office. */
export function isPartyBody(name: string): boolean {
  const folded = fold(name);
  return BEGINNINGS.some((beginning) => beginning.test(folded));
}
