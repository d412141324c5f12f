import type { startWords as vi } from "./start.vi";

export const startWords: typeof vi = {
  product: "Xếp loại",
  noLibrary: {
    title: "Xếp loại could not open",
    text: "This machine does not reach appsforoffice.microsoft.com, the address from which Excel loads what connects it to add-ins.",
    hint: "Check the network, then close this pane and open it again. If your office blocks that address, ask its administrator to allow it. Nothing in the file is affected.",
  },
  outside: {
    title: "This page runs inside Excel",
    text: "It was opened outside Excel, so there is no roster to check.",
    hint: "Open the roster in Excel, choose the tab Xếp loại and press Open pane.",
  },
  tooOld: {
    title: "This Excel is too old for Xếp loại",
    text: "The add-in needs Excel 2021 or later, Microsoft 365, or Excel on the web. The file has not been changed.",
    hint: "Update Excel (File ▸ Account ▸ Update Options), or open the file in Excel on the web. Where the office has only Excel 2019 or older, ask its technicians to check the file with the command xep-loai.",
  },
};
