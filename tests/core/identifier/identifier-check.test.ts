import { flagSeverity, refuse } from "../../../src/core/identifier/identifier-check";

describe("the result of a check", () => {
  it("a refusal is mandatory unless a person can explain it", () =>
    expect(refuse("LENGTH", "1")).toEqual({
      ok: false,
      code: "LENGTH",
      severity: "mandatory",
      normalized: "1",
      suggest: null,
    }));
  it.each(["PILOT_EXCEPTION", "ORGCHECK", "MISSING_CHECK", "REGION", "GF_YEAR"] as const)(
    "%s can be explained",
    (code) => expect(refuse(code, "1").severity).toBe("verify"),
  );
  it("a suggestion is carried along", () => expect(refuse("CHECKSUM", "1", { suggest: "X" }).suggest).toBe("X"));
  it("only a certificate of another province asks for a word", () => {
    expect(flagSeverity("OTHER_PROVINCE")).toBe("verify");
    expect(flagSeverity("OTHER_REGION")).toBe("notice");
  });
});
