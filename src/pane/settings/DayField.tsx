import { Field, Input } from "@fluentui/react-components";
import type { SettingsWords } from "../../text/pane/settings.vi";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly words: Pick<SettingsWords, "dayOrder" | "dayWrong">;
  readonly text: string;
  /** Whether what was typed is no day. */
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly onLeave?: () => void;
}

/**
 * A day, typed as the documents write it. The browser's own field for days puts day and month in the order of the
 * browser's language, which is not that of the clerk.
 */
export function DayField({ label, hint, words, text, isWrong, onText, onEnter, onLeave }: Props) {
  return (
    <Field label={label} hint={hint} size="small" {...(isWrong && { validationMessage: words.dayWrong })}>
      <Input
        size="small"
        placeholder={words.dayOrder}
        value={text}
        onChange={(_, { value }) => onText(value)}
        onKeyDown={({ key }) => key === "Enter" && onEnter()}
        onBlur={onLeave}
      />
    </Field>
  );
}
