import type { View } from "../state/state";

/** By these the tabs and what they show name each other. */
export const PANEL_ID = "view";

export function tabId(view: View): string {
  return `tab-${view}`;
}
