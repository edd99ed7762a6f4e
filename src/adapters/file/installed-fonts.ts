/** The fonts installed on this machine, by the names that its own tools list. */
import { execFile } from "node:child_process";

const LONGEST_WAIT = 5000;
const LARGEST = 16 * 1024 * 1024;
const WINDOWS_FONTS = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Fonts";

/** Names of font families; null where the machine does not tell (a Mac, a system without fontconfig). */
export async function installedFonts(platform: string = process.platform): Promise<readonly string[] | null> {
  if (platform === "win32") return windowsFonts();
  const listed = await output("fc-list", [":", "family"]);
  return listed === null ? null : familiesOf(listed.toString("utf8"));
}

async function windowsFonts(): Promise<readonly string[] | null> {
  const hives = ["HKLM", "HKCU"].map((hive) => output("reg", ["query", `${hive}\\${WINDOWS_FONTS}`]));
  const listed = (await Promise.all(hives)).filter((one) => one !== null);
  // The registry's tool writes in the code page of Chinese Windows.
  const decoder = new TextDecoder("gb18030");
  return listed.length === 0 ? null : listed.flatMap((one) => registryNames(decoder.decode(one)));
}

/** fc-list: a line a font, its names separated by commas. */
export function familiesOf(listed: string): readonly string[] {
  return listed
    .split("\n")
    .flatMap((line) => line.split(",").map(plain))
    .filter((name) => name !== "");
}

/** reg query: "    SimSun & NSimSun (TrueType)    REG_SZ    simsun.ttc". */
export function registryNames(listed: string): readonly string[] {
  const names = [...listed.matchAll(/^\s+(.+?)\s+REG_SZ\s/gm)].map(([, name = ""]) =>
    name.replace(/\s*\([^)]*\)$/, ""),
  );
  return names.flatMap((name) => name.split(" & "));
}

// fontconfig escapes some characters of a name.
function plain(name: string): string {
  return name.replace(/\\/g, "").trim();
}

function output(program: string, args: readonly string[]): Promise<Buffer | null> {
  const options = { timeout: LONGEST_WAIT, maxBuffer: LARGEST, encoding: "buffer", windowsHide: true } as const;
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, stdout) => resolve(error ? null : stdout));
  });
}
