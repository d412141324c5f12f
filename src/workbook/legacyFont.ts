/** The ways to write Vietnamese before Unicode: only fonts of their own (.VnTime, VNI-Times) show them right. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** What a font says of the texts that are set in it. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Small letters are shown as capitals: .VnTimeH. */
  readonly capitals: boolean;
  /** A font for the same text in Unicode. */
  readonly unicode: string;
}

const TCVN3 = /^(?:\.vn|vn(?:time|arial))/i;
const VNI = /^vni[- ]/i;
const SANS = /arial|helv|avant|univers|swiss/i;
const FIXED = /courier|mono/i;

/** What is told by the name of a font: null for one of Unicode, as nearly all are. */
export function legacyFont(name: string): LegacyFont | null {
  const encoding = TCVN3.test(name) ? "TCVN3" : VNI.test(name) ? "VNI" : null;
  if (encoding === null) return null;
  const unicode = SANS.test(name) ? "Arial" : FIXED.test(name) ? "Courier New" : "Times New Roman";
  return { encoding, capitals: encoding === "TCVN3" && /[a-z]H$/.test(name.trim()), unicode };
}
