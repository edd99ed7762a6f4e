/** The folder in which a person's programs keep what is theirs. */
import { posix, win32 } from "node:path";

type Machine = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** Keji's own folder in it, where each system wants it. */
export function dataFolder({ platform, env, home }: Machine): string {
  if (platform === "win32") return win32.join(env["LOCALAPPDATA"] || win32.join(home, "AppData", "Local"), "Keji");
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Keji");
  return posix.join(env["XDG_DATA_HOME"] || posix.join(home, ".local", "share"), "keji");
}
