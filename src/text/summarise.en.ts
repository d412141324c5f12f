import { CHECKED, COLUMNS } from "./commands.en";
import type { CommandWords } from "./commands.vi";
import type { summariseWords as vietnamese } from "./summarise.vi";

export const summariseWords = {
  written: ({ sheets, out }) => `${sheets} summaries written to ${out}:`,
  sheet: ({ title }) => `  - ${title}`,
  notWritten: "Not written, since there is nothing to tell:",
  without: ({ title, reason }) => `  - ${title}: ${reason}`,
  nobody: "the roster has nobody whom it is about",
  frame: {
    party: "Frame: a paper of the Party (--frame administrative for the other).",
    administrative: "Frame: an administrative paper (--frame party for the other).",
  },
  open: ({ parts }) =>
    `To be filled in by hand where the summaries have dots (……): ${parts.join(", ")}. What is filled in is kept when they are written again.`,
  openParts: {
    superior: "the body above",
    issuing: "the body that issues them",
    number: "the number of the paper",
    placeAndDate: "place and date",
    attachment: "the paper that they are attached to",
    recipients: "recipients",
    authority: "in whose name it is signed",
    post: "the post of who signs",
  },
  findings: ({ result }) => `The check of the roster: ${result} See each with xep-loai check.`,
  nothing: {
    message: "There is nothing to summarise: no column of ratings, and no deadline that binds anybody.",
    hint: "See whether the roster has a column of ratings; xep-loai columns tells what each column was taken for.",
  },
} satisfies typeof vietnamese;

export const summariseCommand: CommandWords = {
  usage: "FILE.xlsx --out FILE.xlsx [options]",
  about: "Writes the summaries for the level above into a copy (in Vietnamese: they are official papers)",
  options: [
    ["--out FILE.xlsx", "the copy to write; notes typed into earlier summaries are kept"],
    ...CHECKED,
    COLUMNS,
    ["--frame party|administrative", "the frame of the summaries; else as the titles have it"],
  ],
};
