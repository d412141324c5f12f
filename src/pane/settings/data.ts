/** A plan that comes with the product, as one chooses it. */
export interface PlanChoice {
  readonly id: string;
  readonly title: string;
  readonly years: { readonly from: number; readonly to: number | null };
}
