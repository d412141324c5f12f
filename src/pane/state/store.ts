import { type PaneEvent, reduce } from "./reducer";
import { FIRST_STATE, type PaneState, type View } from "./state";

/** The state of a pane, as it is by now, for the screen and for the work behind it. */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(firstView: View = FIRST_STATE.view) {
    this.current = { ...FIRST_STATE, view: firstView };
  }

  get state(): PaneState {
    return this.current;
  }

  readonly dispatch = (event: PaneEvent): void => {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  };

  /** @returns how to stop */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
