import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../workbook/port";

interface Props {
  readonly severity: Severity;
  /** The word that goes with it; null where it stands beside it already. */
  readonly name: string | null;
  /** Whether it takes the colour of what it stands on, such as a button that is pressed. */
  readonly isPlain?: boolean;
}

/** How bad a finding is: a shape, a colour and a word. */
export function SeverityMark({ severity, name, isPlain = false }: Props) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, !isPlain && styles[severity])}>
      <Icon aria-hidden="true" />
      {name !== null && <span>{name}</span>}
    </span>
  );
}

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});
