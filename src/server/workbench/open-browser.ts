/** Opens an address in the person's browser, where there is a screen to show it on. */
import { spawn } from "node:child_process";

/** Never fails: the address is printed anyway. */
export function openBrowser(address: string, { platform, env }: Pick<NodeJS.Process, "platform" | "env">): void {
  const command = commandFor(platform, env);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** null where nobody would see it. */
export function commandFor(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly [string, ...string[]] | null {
  if (env["CI"]) return null;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
}
