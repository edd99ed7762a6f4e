/** Work that is asked for more often than it can be done. */

/** Does it in the next frame, once however often it was asked for; asked for again while it runs, it runs once more after. */
export function soon(work: () => Promise<void>): () => void {
  let state: "idle" | "waiting" | "running" | "again" = "idle";
  return ask;

  function ask(): void {
    if (state === "running") state = "again";
    if (state !== "idle") return;
    state = "waiting";
    requestAnimationFrame(() => void run());
  }

  async function run(): Promise<void> {
    state = "running";
    try {
      await work();
    } finally {
      const isWanted = state === ("again" as string);
      state = "idle";
      if (isWanted) ask();
    }
  }
}
