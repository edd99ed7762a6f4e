/** The bar of a refresh in Word: however many figures change, up to a thousand, it costs no more round trips and calls. */
import type { Browser } from "playwright-core";
import { partSteps } from "../../src/docx/live/open-document";
import { stepsBetween } from "../../src/docx/live/steps-between";
import { writeReport } from "../../src/docx/write-report";
import { carriedOutOn } from "../bench/refreshed";
import { open, paragraphs } from "../docx/opened";
import { describeInBrowser, launchBrowser } from "../journey/browser";
import type { StaticServer } from "../journey/static-server";
import { reportOf } from "../make/many-figures";
import { serveWord, WordLeg } from "./word-leg";

jest.setTimeout(120_000);

const FIGURES = 1_000;
const SYNCS = 3;
const CALLS = 10;

describeInBrowser(`a refresh of ${FIGURES} figures in Word`, () => {
  let browser: Browser;
  let server: StaticServer;
  let before: Uint8Array;
  let target: Uint8Array;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveWord()]);
    before = await writeReport(reportOf(FIGURES, 1));
    const carried = carriedOutOn(before, reportOf(FIGURES, 11));
    if (!carried.ok || carried.value === null) throw new Error("nothing is refreshed");
    target = carried.value;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(["word-2021", "word-web"] as const)("takes few round trips and calls in %s", async (profile) => {
    const word = await WordLeg.open(browser, { origin: server.origin, document: before, profile });
    const steps = stepsBetween(before, target, { mayShade: () => false });
    expect(steps.changes.flatMap(({ pieces }) => pieces.filter((one) => typeof one !== "string"))).toHaveLength(
      FIGURES,
    );
    const asked = { syncs: (await word.host.syncs()).length, calls: (await word.host.calls()).length };
    const done = await word.carryOut(steps);
    const { provenance } = partSteps(target);
    if (!done.ok || !provenance) throw new Error("not carried out");
    expect((await word.writePart(provenance)).ok).toBe(true);
    expect(done.value).toMatchObject({ unreached: [], refused: [] });
    expect((await word.host.syncs()).length - asked.syncs).toBeLessThanOrEqual(SYNCS);
    expect((await word.host.calls()).length - asked.calls).toBeLessThanOrEqual(CALLS);
    expect(paragraphs(open(await word.host.saved()))).toEqual(paragraphs(open(target)));
    await word.close();
  });
});
