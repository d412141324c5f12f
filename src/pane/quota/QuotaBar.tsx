import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly excellent: number;
  readonly allowed: number;
}

/**
 * How many are excellent against how many may be: within the cap full, above it hatched, with a line at the cap. The
 * same stands in figures and words beside it, so it is not read out.
 */
export function QuotaBar({ excellent, allowed }: Props) {
  const styles = useStyles();
  const whole = Math.max(excellent, allowed, 1);
  const percent = (count: number) => `${(100 * count) / whole}%`;
  const over = Math.max(0, excellent - allowed);
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.within} style={{ width: percent(Math.min(excellent, allowed)) }} />
      {over > 0 && <div className={styles.over} style={{ width: percent(over) }} />}
    </div>
  );
}

const hatched = (color: string) => `repeating-linear-gradient(135deg, ${color} 0 3px, transparent 3px 6px)`;

const useStyles = makeStyles({
  track: {
    display: "flex",
    height: "12px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  within: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  over: {
    boxSizing: "border-box",
    borderLeft: `3px solid ${tokens.colorNeutralForeground1}`,
    backgroundImage: hatched(tokens.colorPaletteRedForeground1),
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": {
      borderLeftColor: "CanvasText",
      backgroundImage: hatched("CanvasText"),
    },
  },
});
