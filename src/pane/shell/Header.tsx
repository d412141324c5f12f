import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ShellWords } from "../../text/pane/shell.vi";

interface Props {
  readonly words: ShellWords;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onClear: () => void;
}

/** What a person does most often. */
export function Header({ words, isBusy, onCheck, onClear }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onCheck}>
        {words.check}
      </Button>
      <Button disabledFocusable={isBusy} onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    // Excel lays a menu of its own over this corner, 34 by 32 pixels on a Mac:
    // https://learn.microsoft.com/en-us/office/dev/add-ins/design/task-pane-add-ins
    paddingRight: "38px",
    minHeight: "32px",
  },
});
