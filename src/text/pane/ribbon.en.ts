import type * as vi from "./ribbon.vi";

export const ribbonWords: typeof vi.ribbonWords = {
  notDone: {
    check: "NOT CHECKED",
    summarise: "NOT SUMMARISED",
    clearMarks: "MARKS NOT CLEARED",
  },
  notMarked: "The check is done, but the cells of the list could not be marked.",
};
