import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { Effects, type Surroundings } from "./effects";
import type { PaneEvent } from "./reducer";
import type { PaneState, View } from "./state";
import { PaneStore } from "./store";

/** A pane as its screens see it. */
export interface Pane {
  readonly state: PaneState;
  readonly effects: Effects;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The state of a pane over its surroundings, which stay the same as long as it is open. */
export function usePane({ host, brain, language, today, eager }: Surroundings, firstView?: View): Pane {
  const [store] = useState(() => new PaneStore(firstView));
  const effects = useMemo(
    () => new Effects({ host, brain, language, today, eager }, store),
    [host, brain, language, today, eager, store],
  );
  useEffect(() => effects.open(), [effects]);
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  return useMemo(() => ({ state, effects, dispatch: store.dispatch }), [state, effects, store]);
}
