// The figures of the day as tiles. They are counted elsewhere; here they are only said.

import { html } from "./dom.js";
import { length } from "./format.js";
import { text } from "./texts.js";

/** Fills the tiles; `bout` is the open bout's length in seconds, null if none is, left out for a day that is over. */
export function showFigures(section, day, words, bout) {
  const { seconds } = day;
  const tiles = [
    tile(length(seconds.seatedStill + seconds.seatedMoving), "sitting",
      day.slumpSeconds >= 60 ? text("figures.slumped", { length: length(minutes(day.slumpSeconds)) }) : ""),
    ...(bout === undefined ? [] : [tile(bout === null ? "–" : length(minutes(bout)), "bout", bout === null ? text("figures.noBout") : "")]),
    tile(length(minutes(day.longestBout)), "longest", text("figures.long", { count: day.boutsFrom30 })),
    tile(String(day.breaks), "breaks",
      day.prompts > 0 ? text("figures.breaksNote", { taken: day.promptsTaken, prompts: day.prompts }) : ""),
    tile(length(minutes(seconds.walking)), "walking", text("figures.steps", { steps: words.number.format(day.steps) })),
    tile(length(minutes(seconds.standing)), "standing", ""),
    tile(length(minutes(seconds.unknown)), "unknown", text("figures.unknownNote")),
  ];
  section.replaceChildren(html("dl", {}, ...tiles));
}

/** Seconds would flicker. */
const minutes = (seconds) => Math.floor(seconds / 60) * 60;

function tile(value, name, note) {
  return html("div", { class: `tile ${name}` },
    html("dt", {}, text(`figures.${name}`)),
    html("dd", {}, html("strong", {}, value), html("small", {}, note)));
}
