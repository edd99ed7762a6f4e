/** Today's plain date in Asia/Shanghai, whatever zone the machine is in. */
import type { PlainDate } from "../../core/base/plain-date";

/** 北京时间 is eight hours ahead of UTC; China has had no summer time since 1991. */
const AHEAD_MS = 8 * 60 * 60 * 1000;

/** The day that it is in China at a moment given in milliseconds since 1970. */
export function shanghaiDate(moment: number): PlainDate {
  return new Date(moment + AHEAD_MS).toISOString().slice(0, 10);
}
