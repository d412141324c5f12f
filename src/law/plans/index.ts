import { covers, type Plan } from "../plan";
import { dangDoanLdld01Kh2023 } from "./dang-doan-ldld-01kh-2023";
import { huyenUy128Kh2023 } from "./huyen-uy-128kh-2023";
import { huyenUy245Kh2023 } from "./huyen-uy-245kh-2023";
import { macDinh2023 } from "./mac-dinh-2023";
import { macDinh2025 } from "./mac-dinh-2025";
import { macDinh2026 } from "./mac-dinh-2026";
import { vanPhongUbndTinh2023 } from "./van-phong-ubnd-tinh-2023";

const DEFAULTS: readonly Plan[] = [macDinh2023, macDinh2025, macDinh2026];

/** The plans that come with the product. */
export const PLANS: readonly Plan[] = [
  huyenUy128Kh2023,
  dangDoanLdld01Kh2023,
  vanPhongUbndTinh2023,
  huyenUy245Kh2023,
  ...DEFAULTS,
];

/** The built-in plan of an id; null where there is none. */
export function planById(id: string): Plan | null {
  return PLANS.find((plan) => plan.id === id) ?? null;
}

/** What holds for a rating year where an office's own plan is not known; null for a year that none covers. */
export function defaultPlan(year: number): Plan | null {
  return DEFAULTS.find((plan) => covers(plan, year)) ?? null;
}
