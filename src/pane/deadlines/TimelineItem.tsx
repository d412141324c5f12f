import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Sign, type Standing } from "./Sign";

interface Props {
  readonly standing: Standing;
  readonly children: ReactNode;
}

/** One thing on the line of time: a sign on the line, and what it is beside it. The sign's meaning stands in words too. */
export function TimelineItem({ standing, children }: Props) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, standing === "today" && styles.today)}>
      <span className={styles.sign}>
        <Sign standing={standing} />
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
  today: { alignItems: "center", "&::before": { top: "24px" } },
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
