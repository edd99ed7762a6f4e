/** Waits for the person to stop a command that runs until then. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Settles on Ctrl-C or when the system asks; a second Ctrl-C ends the process at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
