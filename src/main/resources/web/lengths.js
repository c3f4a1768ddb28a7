// How long sitting bouts lasted: one bar for each range of lengths, with its number on top and its least length at its left.

import { fillTable, svg } from "./dom.js";
import { length } from "./format.js";
import { text } from "./texts.js";

const BOX = { height: 180, top: 24, floor: 150 };

const range = ({ from_min: from, to_min: to }) => (to ? text("lengthsOfBouts.range", { from, to }) : text("lengthsOfBouts.open", { from }));

export function drawLengths(picture, bins) {
  const width = picture.clientWidth;
  const slot = width / Math.max(1, bins.length);
  const most = Math.max(1, ...bins.map((bin) => bin.bouts));
  picture.setAttribute("viewBox", `0 0 ${width} ${BOX.height}`);
  picture.setAttribute("aria-label", text("lengthsOfBouts.picture"));
  picture.replaceChildren(
    ...bins.flatMap((bin, index) => bar(bin, index * slot, slot, (bin.bouts / most) * (BOX.floor - BOX.top))),
    svg("path", { class: "floor", d: `M0 ${BOX.floor}H${width}` }),
    svg("text", { class: "axis", x: width, y: BOX.floor + 18, "text-anchor": "end" }, text("lengthsOfBouts.unit")));
}

function bar(bin, left, slot, height) {
  const middle = left + slot / 2;
  return [
    svg("rect", { class: "kind-seated", x: left + slot * 0.14, y: BOX.floor - height, width: slot * 0.72, height, rx: 3 }),
    svg("text", { class: "count", x: middle, y: BOX.floor - height - 7, "text-anchor": "middle" }, String(bin.bouts)),
    svg("text", { class: "axis", x: left, y: BOX.floor + 18, "text-anchor": left === 0 ? "start" : "middle" }, String(bin.from_min)),
  ];
}

export function tabulateLengths(table, bins) {
  const heads = ["lengthsOfBouts.length", "lengthsOfBouts.bouts", "lengthsOfBouts.sitting"].map((path) => text(path));
  fillTable(table, heads, bins.map((bin) => [range(bin), String(bin.bouts), length(bin.sitting_s)]));
}
