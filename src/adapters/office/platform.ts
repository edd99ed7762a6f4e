/** Where the pane runs, in the few kinds that make a difference. */

export type HostPlatform = "windows" | "mac" | "web" | "other";
export type HostProgram = "excel" | "word" | "other";

const PLATFORMS: Readonly<Record<string, HostPlatform>> = { PC: "windows", Mac: "mac", OfficeOnline: "web" };
const PROGRAMS: Readonly<Record<string, HostProgram>> = { Excel: "excel", Word: "word" };

/** From `Office.PlatformType`; phones and what is not known are "other". */
export function platformOf(type: unknown): HostPlatform {
  return PLATFORMS[String(type)] ?? "other";
}

/** From `Office.HostType`. */
export function programOf(type: unknown): HostProgram {
  return PROGRAMS[String(type)] ?? "other";
}
