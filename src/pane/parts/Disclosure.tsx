import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

interface Props {
  readonly title: string;
  /** Beside the title, which says the same in words. */
  readonly icon?: ReactNode;
  /** Whether it is open before anybody has pressed it. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands below it. What is closed is not built. */
export function Disclosure({ title, icon, isOpen = false, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  const id = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {icon && (
          <span className={styles.icon} aria-hidden="true">
            {icon}
          </span>
        )}
        {title}
      </Button>
      <div id={id} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    textAlign: "left",
    width: "100%",
    minHeight: "32px",
    paddingLeft: 0,
    paddingRight: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: "flex", fontSize: "16px", marginRight: tokens.spacingHorizontalXS },
  content: { paddingBottom: tokens.spacingVerticalS },
});
