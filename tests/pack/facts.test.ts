/** What the pane says before it has the pack is what the pack says. */
import { packFacts } from "../../src/pack/facts";
import { pack } from "../../src/pack/pack";

test("the facts are the pack's", () =>
  expect(packFacts).toEqual({
    version: pack.version,
    rules: pack.rules.length,
    ledgers: pack.ledgers.filter(({ register }) => register !== true).map(({ name }) => name),
  }));
