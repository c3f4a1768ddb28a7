// The figures of the day as tiles. They are counted elsewhere; here they are only said.

import { html, svg } from "./dom.js";
import { length } from "./format.js";
import { text } from "./texts.js";

/** Fills the tiles; `bout` is the open bout's length in seconds, null if none is, left out for a day that is over. */
export function showFigures(section, day, words, bout) {
  const { seconds } = day;
  const tiles = [
    tile(length(minutes(seconds.seated_still + seconds.seated_moving)), "sitting",
      day.slump_s >= 60 ? text("figures.slumped", { length: length(minutes(day.slump_s)) }) : "", proportions(seconds)),
    ...(bout === undefined ? [] : [tile(bout === null ? "–" : length(minutes(bout)), "bout", bout === null ? text("figures.noBout") : "")]),
    tile(length(minutes(day.longest_bout_s)), "longest", text("figures.long", { count: day.bouts_from_30 })),
    tile(String(day.breaks), "breaks",
      day.prompts > 0 ? text("figures.breaksNote", { taken: day.prompts_taken, prompts: day.prompts }) : ""),
    tile(length(minutes(seconds.walking)), "walking", text("figures.steps", { steps: words.number.format(day.steps) })),
    tile(length(minutes(seconds.standing)), "standing", ""),
    tile(length(minutes(seconds.unknown)), "unknown", text("figures.unknownNote")),
  ];
  const list = html("dl", {}, ...tiles);
  if (!section.firstElementChild?.isEqualNode(list)) {
    section.replaceChildren(list);
  }
}

/** Sitting, standing and walking side by side; the tiles beside it say the same in words. */
function proportions(seconds) {
  const parts = [["seated", seconds.seated_still + seconds.seated_moving], ["standing", seconds.standing], ["walking", seconds.walking]];
  const total = Math.max(1, parts.reduce((sum, [, part]) => sum + part, 0));
  let x = 0;
  const shapes = parts.map(([kind, part]) => {
    const width = Math.round((1000 * part) / total);
    x += width;
    return svg("rect", { class: `kind-${kind}`, x: x - width, y: 0, width, height: 10 });
  });
  return svg("svg", { class: "parts", viewBox: "0 0 1000 10", preserveAspectRatio: "none", "aria-hidden": "true" }, ...shapes);
}

/** Seconds would flicker. */
const minutes = (seconds) => Math.floor(seconds / 60) * 60;

function tile(value, name, note, ...picture) {
  return html("div", { class: `tile ${name}` },
    html("dt", {}, text(`figures.${name}`)),
    html("dd", {}, html("strong", {}, value), ...picture, html("small", {}, note)));
}
