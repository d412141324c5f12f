import { cite } from "../documents";
import type { Plan } from "../plan";
import { partyForms } from "./party-forms";

const ORDER_OF_124 = cite("124-QĐ/TW", { article: "11", verified: "paraphrased" });

/** What holds for the rating years 2023 and 2024 where the office's own plan is not known. */
export const macDinh2023: Plan = {
  id: "mac-dinh-2023",
  title: "Quy định chung năm 2023 và 2024 (124-QĐ/TW, 90/2020/NĐ-CP)",
  years: { from: 2023, to: 2024 },
  documents: ["124-QĐ/TW", "25-HD/BTCTW", "90/2020/NĐ-CP", "48/2023/NĐ-CP"],
  quota: {
    percent: 20,
    base: "good",
    rounding: "floor",
    smallCollective: null,
    staffOver: "list",
    byScope: {},
    citations: [
      cite("124-QĐ/TW", { article: "12", verified: "paraphrased" }),
      cite("48/2023/NĐ-CP", { verified: "paraphrased" }),
    ],
  },
  milestones: [
    {
      id: "civil-rating",
      title: "Đánh giá, xếp loại cán bộ, công chức, viên chức",
      // Schools and others whose working year ends earlier set their own date (Điều 20 of the decree).
      who: {
        kind: "individual",
        isCivilServant: true,
        except: [
          { unit: ["Trường", "Mầm non", "Tiểu học", "THCS", "THPT", "Trung tâm Giáo dục"] },
          { unitKind: ["Trường", "Trường học", "Giáo dục", "Sự nghiệp giáo dục"] },
          { block: ["Giáo dục", "Sự nghiệp giáo dục"] },
        ],
      },
      column: "civilRatedOn",
      date: "--12-15",
      strict: true,
      citation: cite("90/2020/NĐ-CP", { article: "20", verified: "paraphrased" }),
    },
  ],
  leadTime: null,
  holidays: [],
  reviewDays: null,
  registration: null,
  orders: ["government-first", "lower-places-first", "collective-first", "unit-before-head", "civil-first"],
  orderCitations: {
    "government-first": ORDER_OF_124,
    "lower-places-first": ORDER_OF_124,
    "collective-first": ORDER_OF_124,
    "unit-before-head": ORDER_OF_124,
    "civil-first": cite("90/2020/NĐ-CP", { article: "20", verified: "paraphrased" }),
  },
  authority: [],
  priorOpinions: [],
  routing: null,
  chair: null,
  dossiers: [],
  forms: partyForms({
    collective: "Mẫu 01",
    leader: "Mẫu 02B",
    staff: "Mẫu 02A",
    notServing: "Mẫu 02C",
    citation: cite("25-HD/BTCTW", { verified: "paraphrased" }),
    decree: cite("90/2020/NĐ-CP", { verified: "paraphrased" }),
  }),
  summaryLengths: [],
  scoreBands: { party: null, civil: null },
  awards: null,
  remediation: null,
  misprints: [],
  unnamed: [],
};
