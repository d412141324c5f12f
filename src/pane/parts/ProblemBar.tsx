import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Problem } from "../brain/brain";

interface Props {
  readonly problem: Problem;
  /** What the button that closes it is called. */
  readonly dismiss: string;
  onDismiss(): void;
  /** A button that leads to where it is put right. */
  readonly children?: ReactNode;
}

/** What went wrong, and what to do. */
export function ProblemBar({ problem, dismiss, onDismiss, children }: Props) {
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.hint}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={dismiss}
              onClick={onDismiss}
            />
          }
        >
          {children}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
