/** One value that changes, and those who watch it. Knows nothing of React. */

export class Store<State extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private current: State) {}

  /** The same object until something changes. */
  readonly get = (): State => this.current;

  /** Replaces the given parts and tells everybody. */
  change(parts: Partial<State>): void {
    this.current = { ...this.current, ...parts };
    for (const watcher of this.watchers) watcher();
  }

  /** Calls `watcher` after every change; the result stops it. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
}
