import type { Advice } from "../../text/errors.vi";
import { type Text, textIn } from "../../text/text";
import type { Language } from "../../text/words";
import { correctionLines } from "../reading";
import type { Notice } from "./model";

/** What somebody has to look at, as a sentence. */
export function noticeText(notice: Notice, language: Language): string {
  const text = textIn(language);
  const { notices } = text.consolidate;
  if (notice.id === "file-unread") {
    const { file, facts } = notice;
    return unreadText(file ?? "", facts.code, facts.data, language);
  }
  if (notice.id === "corrected") {
    const lines = correctionLines(notice.facts.notes, text);
    const isRead = notice.facts.notes.every(({ what }) => what !== "unreadable");
    return [...(isRead ? [notices.corrected()] : []), ...lines].join(" ");
  }
  const say = notices[notice.id] as (facts: Notice["facts"]) => string;
  return say(notice.facts);
}

/** Why a file could not be read, and what to do about it. */
export function unreadText(
  file: string,
  code: string,
  data: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const { message, hint } = unreadAdvice(file, code, data, textIn(language));
  return `${message} ${hint}`;
}

/** The same, what happened apart from what to do. */
export function unreadAdvice(
  file: string,
  code: string,
  data: Readonly<Record<string, string | number>>,
  { errors }: Text,
): Advice {
  const advise = Object.hasOwn(errors, code) ? errors[code as keyof typeof errors] : errors.INTERNAL_ERROR;
  return (advise as (facts: object) => Advice)({ file, ...data });
}
