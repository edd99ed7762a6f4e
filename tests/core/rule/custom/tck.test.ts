/**
 * The public DMN TCK cases (compliance level 3), literal expressions: those that are not met are listed with the reason in
 * tests/data/dmn-tck-unmet.json. A listed case that is met, and an unlisted one that is not, both fail.
 */
import unmet from "../../../data/dmn-tck-unmet.json";
import { isThere, outcomes } from "./tck";

const describeThere = isThere ? describe : describe.skip;
const title = isThere
  ? "the DMN TCK's literal expressions"
  : "the DMN TCK's literal expressions — skipped: ../shared/data/dmn-tck is not there";

const listed = Object.values(
  unmet as Readonly<Record<string, { readonly cases: Readonly<Record<string, readonly string[]>> }>>,
)
  .flatMap(({ cases }) => Object.entries(cases))
  .flatMap(([folder, ids]) => ids.map((id) => `${folder}/${id.includes("/") ? id : `${id}/${id}`}`));

describeThere(title, () => {
  const all = isThere ? outcomes() : [];
  const failing = all.filter(({ passes }) => !passes);

  it("are met, but for those listed with a reason", () => {
    const known = new Set(listed);
    expect(failing.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("are met by none of those listed", () => {
    const failed = new Set(failing.map(({ id }) => id));
    expect(listed.filter((id) => !failed.has(id))).toEqual([]);
  });

  it("never come to another value than the standard's, where our values can have it", () => {
    // Kinds of value that are outside the subset come to a refusal, never to a guess.
    const guesses = failing.filter(
      ({ came, id }) => came !== "null" && /^["\d[{tf]/.test(came) && !id.startsWith("0082-"),
    );
    expect(guesses).toEqual([]);
  });

  it("are so many", () => expect([all.length - failing.length, all.length]).toEqual([1131, 1847]));
});
