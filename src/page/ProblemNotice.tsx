import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Problem } from "../pane/brain/brain";

interface Props {
  readonly problem: Problem;
  readonly dismiss: string;
  onDismiss(): void;
}

/** What went wrong on the page itself, and what to do. */
export function ProblemNotice({ problem, dismiss, onDismiss }: Props) {
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
        />
      </MessageBar>
    </div>
  );
}
