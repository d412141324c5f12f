import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ShellWords } from "../../text/pane/shell.vi";
import type { PaneState } from "../state/state";

interface Props {
  readonly words: ShellWords;
  readonly state: Pick<PaneState, "work" | "told" | "checked" | "standing">;
  readonly onCancel: () => void;
}

/** What is being done, else what was done last and whether it still holds; read out when it changes. */
export function StatusLine({ words, state, onCancel }: Props) {
  const styles = useStyles();
  const { work } = state;
  const canCancel = work !== null && work.stage !== "writing" && work.stage !== "clearing";
  return (
    <div className={styles.line}>
      <div className={styles.row}>
        <Caption1 role="status" className={styles.text}>
          {work ? words.stages[work.stage] : restingText(words, state)}
        </Caption1>
        {canCancel && (
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      {work && (
        <ProgressBar
          aria-label={words.stages[work.stage]}
          {...(work.of > 0 ? { value: work.done, max: work.of } : {})}
        />
      )}
    </div>
  );
}

function restingText(words: ShellWords, { told, checked, standing }: Props["state"]): string {
  const parts = [
    toldText(words, told, checked?.totals ?? NOTHING),
    ...(checked && standing !== "current" ? [words[standing]] : []),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function toldText(
  words: ShellWords,
  told: PaneState["told"],
  totals: NonNullable<PaneState["checked"]>["totals"],
): string {
  switch (told?.what) {
    case undefined:
      return "";
    case "said":
      return told.text;
    case "checked":
    case "marked":
    case "rechecked":
      return words.told[told.what](totals);
    case "cleared":
    case "cancelled":
      return words.told[told.what];
  }
}

const NOTHING = { error: 0, warning: 0, info: 0 };

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  text: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});
