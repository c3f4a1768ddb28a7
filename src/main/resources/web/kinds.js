// What the page tells apart. Each kind has its own height, colour and pattern, so that no one of them alone carries it.

import { svg, html } from "./dom.js";
import { text } from "./texts.js";

/** Kinds in the order of the legend, with the share of the ribbon's height each is drawn at. */
export const HEIGHTS = { seated: 0.5, slumped: 0.5, standing: 0.76, walking: 1, away: 0.22, unknown: 0.1 };

/** The kind of a stance; a clip on the table tells as little as a silent one. */
export function kindOf(stance, slumped) {
  switch (stance) {
    case "seated-still":
    case "seated-moving":
      return slumped ? "slumped" : "seated";
    case "standing":
      return "standing";
    case "walking":
      return "walking";
    case "away":
      return "away";
    default:
      return "unknown";
  }
}

/** Legend entries for some kinds. */
export function legend(kinds) {
  return kinds.map((kind) => {
    const swatch = svg("svg", { viewBox: "0 0 18 18", width: 18, height: 18, "aria-hidden": "true" });
    const height = 4 + 14 * HEIGHTS[kind];
    swatch.append(svg("rect", { class: `kind-${kind}`, x: 1, y: 18 - height, width: 16, height, rx: 2 }), ...pattern(kind, 1, 18 - height, 16, height));
    return html("li", {}, swatch, text(`stanceShort.${kind}`));
  });
}

/** Lines over a shape: slanted for slumped, level for standing, upright for away. */
export function pattern(kind, x, y, width, height) {
  return PATTERNED.has(kind) ? [svg("rect", { class: "pattern", fill: `url(#pattern-${kind})`, x, y, width, height })] : [];
}

const PATTERNED = new Set(["slumped", "standing", "away", "unknown"]);

/** The definitions that the patterns refer to; once per page. */
export function patternDefinitions() {
  const line = (kind, path, size) => svg("pattern",
    { id: `pattern-${kind}`, width: size, height: size, patternUnits: "userSpaceOnUse" },
    svg("path", { d: path, class: "pattern-line" }));
  return svg("svg", { class: "definitions", "aria-hidden": "true", width: 0, height: 0 }, svg("defs", {},
    line("slumped", "M-1 1l2-2M0 6l6-6M5 7l2-2", 6),
    line("standing", "M0 1h6", 4),
    line("away", "M1 0v6", 5),
    line("unknown", "M1 0v6", 5)));
}
