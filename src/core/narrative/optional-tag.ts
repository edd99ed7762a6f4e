/** [ ] of a template: what stands in it is left out by itself when a figure in it cannot be said. */
import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";
import type { SpanMaker } from "./span-maker";

type Parser = { parseToken(token: TopLevelToken, rest: TopLevelToken[]): Template };

type Given = [token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser];

/** The tag over whoever makes the spans of the clause at hand. */
export function optionalTag(maker: () => SpanMaker): new (...given: Given) => Tag {
  return class extends Tag {
    private readonly templates: Template[] = [];

    constructor(...[token, rest, liquid, parser]: Given) {
      super(token, rest, liquid);
      for (let next = rest.shift(); next; next = rest.shift()) {
        if ("name" in next && next.name === "endoptional") return;
        this.templates.push(parser.parseToken(next, rest));
      }
      throw new Error("optional is not closed");
    }

    override *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
      const { lacking, isBeside } = maker();
      maker().lacking = null;
      const words = yield this.liquid.renderer.renderTemplates(this.templates, context);
      if (maker().lacking === null && maker().isBeside === isBeside) emitter.write(words);
      maker().lacking = lacking;
      maker().isBeside = isBeside;
    }
  };
}
