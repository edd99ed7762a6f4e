/** What keji --help and keji <command> --help tell. */
import { COMMANDS } from "../../src/cli/command-specs";
import { HELP, helpOf, USAGE, type CommandName } from "../../src/text/zh/help";
import { keji } from "../make/command-line";

const NAMES = Object.keys(COMMANDS) as CommandName[];
/** Only tests need it. */
const UNTOLD = new Set(["clock"]);

describe("help and version", () => {
  it("tell all commands in Chinese, a line each", async () => {
    expect(await keji(["--help"])).toMatchObject({ status: 0, out: HELP, err: "" });
    for (const name of NAMES) expect(HELP).toMatch(new RegExp(`^  keji ${name} +\\p{Script=Han}`, "mu"));
  });
  it.each([
    ["report", "--help"],
    ["help", "report"],
    ["report", "a.xlsx", "-h"],
  ])("tell how one command is used: keji %s %s", async (...args) => {
    const told = await keji(args);
    expect(told).toMatchObject({ status: 0, out: helpOf("report"), err: "" });
    for (const use of [USAGE.report, USAGE.start, USAGE.refresh]) expect(told.out).toContain(use);
    expect(told.out).not.toContain("keji collect");
  });
  it.each(NAMES)("tell every option of keji %s", (name) => {
    const options = Object.entries(COMMANDS[name].options).filter(([option]) => !UNTOLD.has(option));
    for (const [option, { short }] of options) expect(helpOf(name)).toContain(short ? `-${short} ` : `--${option}`);
  });
  it("tell the version alone", async () =>
    expect(await keji(["--version"])).toMatchObject({ status: 0, out: "0.0.0\n", err: "" }));
  it("are named where an option is wrong", async () =>
    expect((await keji(["check", "a.xlsx", "--wrong"])).err).toContain("keji check --help"));
});
