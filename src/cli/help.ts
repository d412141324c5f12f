import type { Text } from "../text/text";
import type { Command } from "./command";

/** What the program can do, a command at a time. */
export function helpText(commands: readonly Command[], { commands: about, help }: Text): string {
  const lines = commands.flatMap(({ name }) => [
    `  xep-loai ${name} ${about[name].usage}`.trimEnd(),
    `      ${about[name].about}`,
  ]);
  return [
    help.title,
    "",
    `${help.usage}:`,
    ...lines,
    "",
    help.more,
    "",
    ...optionLines(help.common, help.options),
    "",
    help.status,
    "",
  ].join("\n");
}

/** How one command is used. */
export function commandHelp({ name }: Command, { commands, help }: Text): string {
  const { usage, about, options } = commands[name];
  return [
    `${help.usage}: xep-loai ${name} ${usage}`.trimEnd(),
    "",
    `${about}.`,
    ...(options.length === 0 ? [] : ["", ...optionLines(help.own, options)]),
    "",
    ...optionLines(help.common, help.options),
    "",
    help.status,
    "",
  ].join("\n");
}

/** An option's form, and what it is for under it. */
function optionLines(title: string, options: readonly (readonly [form: string, about: string])[]): string[] {
  return [`${title}:`, ...options.flatMap(([form, about]) => [`  ${form}`, `      ${about}`])];
}
