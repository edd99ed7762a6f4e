import { toldHighlights } from "../../src/app/highlights";
import { describeHighlights } from "../../src/text/zh/highlights";
import { pack } from "../../src/pack/pack";
import { checkSample } from "../make/check";
it("x", () => {
  const c = checkSample();
  console.log(describeHighlights(toldHighlights(c, pack), c.figures));
});
