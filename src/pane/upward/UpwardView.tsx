import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { FrameKind } from "../../sheets/summary";
import type { UpwardWords } from "../../text/pane/upward.vi";
import type { Brain } from "../brain/brain";
import { useAsked } from "../parts/useAsked";
import { type Merged, MergePart, type Merging } from "./MergePart";
import { type Sending, SendPart, type Sent } from "./SendPart";
import { SummariesPart } from "./SummariesPart";
import { UpwardPanel, type UpwardPart } from "./UpwardPanel";

interface Props {
  readonly brain: Pick<Brain, "summaries" | "sending">;
  /** How many checks there were: with each there is something else to tell. */
  readonly checks: number;
  /** Whether the last check was of a roster. */
  readonly isRoster: boolean;
  readonly words: UpwardWords;
  readonly part: UpwardPart;
  readonly onPart: (part: UpwardPart) => void;
  readonly isBusy: boolean;
  /** How far files are read that are being merged; null while none are. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly onWrite: (frame: FrameKind | null) => void;
  /** @returns null where it was not done, which has been said. */
  readonly onSend: (sending: Sending) => Promise<Sent | null>;
  readonly onMerge: (merging: Merging) => Promise<Merged | null>;
  readonly onCancel: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** The view of what goes to the level above, and of what comes from the levels below. */
export function UpwardView(props: Props) {
  const { words, part, onPart, isBusy, progress, onMerge, onCancel } = props;
  const [sent, setSent] = useState<Sent | null>(null);
  const [merged, setMerged] = useState<Merged | null>(null);
  return (
    <UpwardPanel words={words} part={part} onPart={onPart}>
      {part === "merge" ? (
        <MergePart
          words={words}
          isBusy={isBusy}
          progress={progress}
          merged={merged}
          onMerge={async (merging) => setMerged(await onMerge(merging))}
          onCancel={onCancel}
          onAgain={() => setMerged(null)}
        />
      ) : !props.isRoster ? (
        <Text>{words.needsCheck}</Text>
      ) : part === "summaries" ? (
        <SummariesOf {...props} />
      ) : (
        <SendingOf {...props} sent={sent} onSent={setSent} />
      )}
    </UpwardPanel>
  );
}

function SummariesOf({ brain, checks, words, isBusy, onWrite, onProblem }: Props) {
  const [frame, setFrame] = useState<FrameKind | null>(null);
  const { answer: data, isFailed } = useAsked(
    () => brain.summaries({ frame }),
    `${checks} ${frame}`,
    onProblem,
  );
  if (isFailed) return null;
  if (!data) return <Text role="status">{words.working}</Text>;
  return (
    <SummariesPart
      data={data}
      words={words}
      isBusy={isBusy}
      onFrame={setFrame}
      onWrite={() => onWrite(frame)}
    />
  );
}

interface SendingProps extends Props {
  readonly sent: Sent | null;
  readonly onSent: (sent: Sent | null) => void;
}

function SendingOf({ brain, checks, words, isBusy, sent, onSend, onSent, onProblem }: SendingProps) {
  const { answer: data, isFailed } = useAsked(() => brain.sending(null), checks, onProblem);
  if (isFailed) return null;
  if (!data) return <Text role="status">{words.working}</Text>;
  return (
    <SendPart
      data={data}
      words={words}
      isBusy={isBusy}
      sent={sent}
      onSend={async (sending) => onSent(await onSend(sending))}
      onAgain={() => onSent(null)}
    />
  );
}
