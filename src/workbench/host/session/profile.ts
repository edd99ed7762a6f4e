/** The platforms this host can stand for: what each says it supports, and its limits. */

export type ProfileName = "excel-2021" | "web" | "mac";

/** The one table of versions: no more is stated than the library of the npm package has. */
export type Profile = {
  readonly name: ProfileName;
  /** Requirement sets by name with the highest version supported. */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes of a request and of a response; null where Excel has no such limit. */
  readonly payloadLimit: number | null;
};

const SHARED = {
  CompressedFile: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  File: "1.1",
  Settings: "1.1",
} as const;

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  "excel-2021": { name: "excel-2021", sets: { ...SHARED, ExcelApi: "1.14" }, payloadLimit: null },
  web: {
    name: "web",
    sets: { ...SHARED, ExcelApi: "1.15", ExcelApiOnline: "1.1" },
    payloadLimit: FIVE_MEGABYTES,
  },
  mac: { name: "mac", sets: { ...SHARED, ExcelApi: "1.15" }, payloadLimit: null },
};

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

export function profileOf(name: ProfileName): Profile {
  return PROFILES[name];
}
