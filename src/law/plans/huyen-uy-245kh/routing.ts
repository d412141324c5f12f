import type { Binding, Conditions, Routing } from "../../plan";
import { ANY_STANDING_COMMITTEE_MEMBER, STANDING_COMMITTEE_MEMBER } from "../standing-committee";
import {
  COMMUNE_CHAIRMEN,
  COMMUNE_COUNCIL_CHAIRS,
  COMMUNE_SECRETARIES,
  COMMUNE_UNITS,
  clause,
  PARTY_AND_MASS_BODIES,
  ROOMS,
} from "./bodies";

/** "trừ các đồng chí là UVTV Huyện ủy"; who is written without the district may be one. */
const NOT_STANDING: readonly Conditions[] = [{ post: ANY_STANDING_COMMITTEE_MEMBER }];
/** Leaders of communes are told by their posts, whatever their block. */
const AT_DISTRICT: readonly Conditions[] = [
  ...NOT_STANDING,
  { unit: COMMUNE_UNITS },
  { post: [...COMMUNE_COUNCIL_CHAIRS, ...COMMUNE_CHAIRMEN, ...COMMUNE_SECRETARIES] },
];

/** A centre is the district's administration's or its party committee's: then its block tells. */
const OF_THE_PARTY: readonly Conditions[] = [
  { unit: ["Trung tâm Chính trị", "Trung tâm Bồi dưỡng chính trị"] },
];

const holding = (post: readonly string[]): Binding => ({ kind: "individual", post, except: NOT_STANDING });
const of = (conditions: Conditions): Binding => ({ kind: "individual", ...conditions, except: AT_DISTRICT });

const blocks = (names: readonly string[]) =>
  names.flatMap((name) => [name, `Khối ${name}`, `Cơ quan ${name}`]);

export const routing: Routing = {
  always: ["Ban Tổ chức Huyện ủy", "Ban Tổ chức HU", "BTC Huyện ủy", "BTC HU", "Ban Thường vụ Huyện ủy"],
  notFor: [{ kind: "individual", post: STANDING_COMMITTEE_MEMBER }],
  notForCitation: clause(
    "III.3",
    "Riêng hồ sơ kiểm điểm của các đồng chí Ủy viên Ban Thường vụ Huyện ủy gửi đến Ban Tổ chức Huyện ủy",
  ),
  routes: [
    {
      id: "council",
      title: "cán bộ cơ quan Thường trực HĐND huyện; Chủ tịch, Phó Chủ tịch HĐND xã, thị trấn",
      who: [
        holding(COMMUNE_COUNCIL_CHAIRS),
        of({
          unit: ["Thường trực HĐND huyện", "Cơ quan Thường trực HĐND", "HĐND huyện", "Ban Pháp chế HĐND"],
        }),
        of({ block: blocks(["HĐND", "Hội đồng nhân dân"]) }),
      ],
      to: [["Thường trực HĐND huyện", "HĐND huyện", "Văn phòng HĐND"]],
      via: "Văn phòng HĐND-UBND huyện",
      severity: "error",
      citation: clause(
        "III.2",
        "Đối với cán bộ cơ quan Thường trực HĐND huyện, các đồng chí Chủ tịch, Phó Chủ tịch HĐND xã, thị trấn (trừ các đồng chí là UVTV Huyện ủy) gửi đến Thường trực HĐND huyện (qua Văn phòng HĐND-UBND huyện)",
      ),
    },
    {
      id: "government",
      title: "cán bộ các đơn vị trực thuộc UBND huyện; Chủ tịch, Phó Chủ tịch UBND xã, thị trấn",
      who: [
        holding(COMMUNE_CHAIRMEN),
        { kind: "individual", unit: ROOMS, except: [...AT_DISTRICT, ...OF_THE_PARTY] },
        of({ block: blocks(["Chính quyền", "UBND", "Nhà nước"]) }),
      ],
      to: [["UBND huyện", "Phòng Nội vụ"]],
      via: "Phòng Nội vụ",
      severity: "error",
      citation: clause(
        "III.2",
        "Đối với cán bộ ở các đơn vị trực thuộc UBND huyện, kể cả các đồng chí Chủ tịch, các Phó Chủ tịch UBND xã, thị trấn (trừ các đồng chí là UVTV huyện ủy) gửi đến UBND huyện (qua Phòng Nội vụ)",
      ),
    },
    {
      id: "party",
      title: "cán bộ khối Đảng, Mặt trận, đoàn thể huyện; Bí thư, Phó Bí thư Đảng ủy xã, thị trấn",
      who: [
        holding(COMMUNE_SECRETARIES),
        of({ unit: PARTY_AND_MASS_BODIES }),
        of({
          block: blocks([
            ...["Đảng", "Mặt trận", "MTTQ", "Đoàn thể", "Đảng, đoàn thể", "Đảng - đoàn thể"],
            ...["Mặt trận, đoàn thể", "MTTQ, đoàn thể", "MTTQ - đoàn thể", "Đảng, Mặt trận, đoàn thể"],
          ]),
        }),
      ],
      to: [["Ban Tổ chức Huyện ủy", "Ban Tổ chức HU", "BTC Huyện ủy", "BTC HU"]],
      severity: "error",
      citation: clause(
        "III.2",
        "Đối với cán bộ thuộc khối Đảng, Mặt trận, đoàn thể huyện, các đồng chí Bí thư, Phó Bí thư Đảng uỷ xã, thị trấn (trừ các đồng chí là UVTV Huyện ủy) gửi đến Ban Tổ chức Huyện ủy",
      ),
    },
  ],
};
