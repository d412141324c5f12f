import { compareDecimals, type Decimal, decimalOf } from "../../roster/decimal";
import type { RankedLevel, Stage } from "../../roster/model";
import type { Bands, ScoreBands } from "../plan";
import { boundBy, type Row } from "../plan/bindings";
import { isPartyBody } from "../subjects/party";

/** The bands that bind a rating, and whether it is sure that they do. */
export interface Binding {
  readonly bands: Bands;
  readonly sure: boolean;
}

/**
 * The bands for a rating of a row; null where no regulation of the plan goes by scores. Those of 366-QĐ/TW are for
 * collectives, for members and for those who lead, those of 335/2025/NĐ-CP for civil servants in office. Of public
 * employees no text is before us, so for them nothing is sure.
 */
export function bandsFor(row: Row, stage: Stage, { party, civil }: ScoreBands): Binding | null {
  const sure = (bands: Bands | null) => bands && { bands, sure: true };
  if (row.kind === "collective" || stage === "partyRating") return sure(party);
  if (stage === "civilRating") return civil && { bands: civil, sure: mayBeCivilServant(row) };
  if (party && (row.leads || (row.unit && isPartyBody(row.unit.text)))) return sure(party);
  if (civil) return { bands: civil, sure: mayBeCivilServant(row) };
  return party && { bands: party, sure: false };
}

/** Whoever the roster does not call a public employee or a worker, nor places in a school or hospital. */
const mayBeCivilServant = boundBy({
  kind: "individual",
  except: [
    {
      staffKind: ["Viên chức", "VC", "Hợp đồng", "HĐ", "HĐLĐ", "Hợp đồng lao động", "NLĐ", "Người lao động"],
    },
    { unit: ["Trường", "Mầm non", "Tiểu học", "THCS", "THPT", "Trung tâm", "Bệnh viện", "Trạm Y tế"] },
    { unitKind: ["Trường", "Trường học", "Giáo dục", "Sự nghiệp", "Sự nghiệp giáo dục", "Đơn vị sự nghiệp"] },
  ],
});

/** The level whose band holds a score. Compared exactly: 89,95 is below 90. */
export function bandOf(score: Decimal, { excellent, good, completed }: Bands): RankedLevel {
  const reaches = (least: number) => compareDecimals(score, exactly(least)) >= 0;
  if (reaches(excellent)) return "excellent";
  if (reaches(good)) return "good";
  return reaches(completed) ? "completed" : "notCompleted";
}

const HUNDRED = exactly(100);
const TEN = exactly(10);

/** Whether a score can be one of a hundred points, as 366-QĐ/TW and 335/2025/NĐ-CP give them. */
export function isWithinHundred(score: Decimal): boolean {
  return compareDecimals(score, exactly(0)) >= 0 && compareDecimals(score, HUNDRED) <= 0;
}

/** Whether a score could as well be one of ten points. */
export function isWithinTen(score: Decimal): boolean {
  return compareDecimals(score, TEN) <= 0;
}

/** A figure of a plan, as it is printed. */
function exactly(figure: number): Decimal {
  const decimal = decimalOf(String(figure));
  if (!decimal) throw new Error(`${figure} is no figure of a plan`);
  return decimal;
}
