/** The page's own clock and pause. */
import type { Pace } from "./slices";

/** A message to oneself comes back after the page has answered what waited; a timer would come back 4 ms later. */
export function pagePace(): Pace {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => performance.now(),
    rest: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      }),
  };
}
