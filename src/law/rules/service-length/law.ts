import type { Citation } from "../../citation";
import type { Dated } from "../../dated";
import { cite } from "../../documents";

interface Law {
  /** Whether what it says is known well enough for a finding that somebody is wrongly rated. */
  readonly known: boolean;
  readonly citation: Citation;
}

/** Less than six months of service in the year: cán bộ, công chức, viên chức are not rated. From 2026 by score. */
export const SERVICE_IN_OFFICE: readonly Dated<Law>[] = [
  {
    from: 2020,
    to: 2025,
    value: {
      known: true,
      citation: cite("90/2020/NĐ-CP", { article: "2.3", verified: "paraphrased" }),
    },
  },
];

/** Admitted less than six months ago: members are not reviewed, and so not rated. Of 366-QĐ/TW we have not read it. */
export const NEW_MEMBERS: readonly Dated<Law>[] = [
  {
    from: 2023,
    to: 2024,
    value: { known: true, citation: cite("124-QĐ/TW", { article: "5", verified: "paraphrased" }) },
  },
  {
    from: 2025,
    to: null,
    value: { known: false, citation: cite("366-QĐ/TW", { verified: "unverified" }) },
  },
];
