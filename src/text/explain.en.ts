import type { ExplainWords } from "./explain.vi";

/** Why a finding is one, and what `xep-loai explain` says of a cell. */
export const explainWords = {
  inForce: (day) => (day === null ? "no date is printed on the copy at hand" : `in force since ${day}`),
  noClause: {
    data: "no instrument: the program checks the figures of the roster itself",
    plan: "the plan that is applied, which cites no clause for this",
    others: "other instruments: those that the plan cites have no such clause",
  },
  held: ({ heading, text }) => `Column “${heading}” ${text === "" ? "is empty" : `says “${text}”`}.`,
  basis: (clause) => `Rests on: ${clause}.`,

  cell: ({ cell, value }) => (value === "" ? `Cell ${cell}: empty.` : `Cell ${cell}: “${value}”.`),
  merged: ({ cell }) => `The cell lies in a merged block that begins at ${cell}.`,
  kinds: {
    individuals: "a list of individuals",
    collectives: "a list of collectives",
    plan: "a plan",
    summary: "a summary",
    other: "another table, no list",
  },
  table: ({ sheet, kind, first, last }) => `Sheet “${sheet}”, rows ${first} to ${last}: taken for ${kind}.`,
  noTable: ({ sheet }) => `No table was found in this place of the sheet “${sheet}”.`,
  ownSheet: ({ sheet }) => `The sheet “${sheet}” was written by the program and is not checked.`,
  planSheet: ({ sheet }) =>
    `The sheet “${sheet}” is the plan: the roster is checked against what it says, unless --plan is given.`,
  column: ({ column, heading, fields }) =>
    `Column ${column}${heading && ` “${heading}”`}: ${fields === "" ? "not understood, so not looked at" : `taken for ${fields}`}.`,
  parts: {
    title: "The cell stands above the table.",
    header: "The cell is a column heading.",
    row: "",
    between: "The row is no individual and no collective (a section, a total, an empty row or a signature).",
    unread: "The row was not understood and not checked.",
  },
  person: ({ name, unit }) => `The row is an individual: ${name}${unit && `, of “${unit}”`}.`,
  collective: ({ name }) => `The row is a collective: ${name}.`,
  nothing: "Nothing was found that bears on this cell.",
  because: "Why:",
  passed: "Rules that read this column ran and found nothing in this cell:",
  nonePassed: "No rule reads this cell by itself.",
  notRun: "Rules that read this column but could not be checked, or only in part:",
} satisfies ExplainWords;
