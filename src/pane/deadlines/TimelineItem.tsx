import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly icon: ReactNode;
  readonly tone: keyof typeof TONES;
  readonly children: ReactNode;
}

/** One thing on the line of time: a sign on the line, and what it is beside it. The sign's meaning stands in words too. */
export function TimelineItem({ icon, tone, children }: Props) {
  const styles = useStyles();
  const tones = useTones();
  return (
    <li className={mergeClasses(styles.item, tone === "today" && styles.today)}>
      <span className={mergeClasses(styles.sign, tones[tone])} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.content}>{children}</div>
    </li>
  );
}

const SIGN = "24px";

const useStyles = makeStyles({
  item: {
    position: "relative",
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalL,
    "&::before": {
      content: '""',
      position: "absolute",
      top: SIGN,
      bottom: 0,
      left: "11px",
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    "&:last-child::before": { display: "none" },
  },
  today: { alignItems: "center", "&::before": { top: "calc(50% + 4px)" } },
  sign: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: SIGN,
    height: SIGN,
    fontSize: "20px",
  },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

const TONES = {
  late: { color: tokens.colorPaletteRedForeground1 },
  due: { color: tokens.colorPaletteDarkOrangeForeground1 },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  untold: { color: tokens.colorNeutralForeground3 },
  today: { color: tokens.colorBrandForeground1 },
};
const useTones = makeStyles(TONES);
