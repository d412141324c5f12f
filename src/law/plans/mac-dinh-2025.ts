import { cite } from "../documents";
import type { Plan } from "../plan";
import { macDinh2023 } from "./mac-dinh-2023";
import { partyForms } from "./party-forms";
import { PROVINCIAL_STANDING_COMMITTEE } from "./provincial-bodies";
import { BANDS_OF_366 } from "./score-bands";

/**
 * What holds for the rating year 2025 where the office's own plan is not known: 366-QĐ/TW for party bodies, members
 * and leaders, and still 90/2020/NĐ-CP for those who serve the State. Of the orders that 124-QĐ/TW asked for we have
 * no text in 366-QĐ/TW; the order and the date of the decree stand.
 */
export const macDinh2025: Plan = {
  ...macDinh2023,
  id: "mac-dinh-2025",
  title: "Quy định chung năm 2025 (366-QĐ/TW, 90/2020/NĐ-CP)",
  years: { from: 2025, to: 2025 },
  documents: ["366-QĐ/TW", "43-HD/BTCTW", "90/2020/NĐ-CP", "48/2023/NĐ-CP"],
  quota: {
    ...macDinh2023.quota,
    citations: [
      cite("366-QĐ/TW", { verified: "paraphrased" }),
      cite("48/2023/NĐ-CP", { verified: "paraphrased" }),
    ],
  },
  reviewDays: {
    minimum: 1,
    prompted: 1,
    citation: cite("43-HD/BTCTW", { verified: "paraphrased" }),
    standingCommittee: {
      unit: PROVINCIAL_STANDING_COMMITTEE.flatMap((name) => [name, `Tập thể ${name}`]),
      from: 2,
      to: 2,
      planned: false,
      citation: cite("43-HD/BTCTW", { verified: "paraphrased" }),
    },
  },
  scoreBands: { party: BANDS_OF_366, civil: null },
  forms: partyForms({
    collective: "Mẫu 01",
    leader: "Mẫu 2B",
    staff: "Mẫu 2A",
    notServing: "Mẫu 2C",
    citation: cite("43-HD/BTCTW", { verified: "paraphrased" }),
    decree: cite("90/2020/NĐ-CP", { verified: "paraphrased" }),
  }),
  orders: ["civil-first"],
  orderCitations: {
    "civil-first": cite("90/2020/NĐ-CP", { article: "20", verified: "paraphrased" }),
  },
};
