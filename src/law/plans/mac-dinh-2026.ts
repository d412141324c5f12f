import { cite } from "../documents";
import type { Plan } from "../plan";
import { macDinh2025 } from "./mac-dinh-2025";
import { partyForms } from "./party-forms";
import { BANDS_OF_335, BANDS_OF_366 } from "./score-bands";

/**
 * What holds from the rating year 2026 where the office's own plan is not known. Of the orders that 124-QĐ/TW asked
 * for we have no text in 366-QĐ/TW, so none is asked for here.
 */
export const macDinh2026: Plan = {
  id: "mac-dinh-2026",
  title: "Quy định chung từ năm 2026 (366-QĐ/TW, 335/2025/NĐ-CP)",
  years: { from: 2026, to: null },
  documents: ["366-QĐ/TW", "43-HD/BTCTW", "335/2025/NĐ-CP"],
  quota: {
    percent: 20,
    base: "good",
    rounding: "floor",
    smallCollective: null,
    staffOver: "list",
    byScope: {},
    citations: [
      cite("366-QĐ/TW", { verified: "paraphrased" }),
      cite("335/2025/NĐ-CP", { article: "20.5", verified: "paraphrased" }),
    ],
  },
  milestones: [
    {
      id: "civil-rating",
      title: "Đánh giá, xếp loại công chức hằng năm",
      who: { kind: "individual", staffKind: ["Công chức", "Cán bộ, công chức"] },
      column: "civilRatedOn",
      date: "--12-15",
      strict: true,
      exception: "một số chức vụ được đánh giá đến ngày 15/01 năm sau",
      citation: cite("335/2025/NĐ-CP", { article: "21", verified: "paraphrased" }),
    },
  ],
  leadTime: null,
  holidays: [],
  reviewDays: macDinh2025.reviewDays,
  registration: null,
  orders: [],
  orderCitations: {},
  authority: [],
  priorOpinions: [],
  routing: null,
  chair: null,
  dossiers: [],
  forms: partyForms({
    collective: "Mẫu 01",
    leader: "Mẫu 2B",
    staff: "Mẫu 2A",
    notServing: "Mẫu 2C",
    citation: cite("43-HD/BTCTW", { verified: "paraphrased" }),
    decree: cite("335/2025/NĐ-CP", { verified: "unverified" }),
  }),
  summaryLengths: [],
  scoreBands: { party: BANDS_OF_366, civil: BANDS_OF_335 },
  awards: null,
  remediation: null,
  misprints: [],
  unnamed: [],
};
