// The mat as she would see it from above while she sits: the front edge on top, her left on the left.

import { fillTable, svg } from "./dom.js";
import { text } from "./texts.js";

const BOX = { height: 230, top: 26, floor: 206 };
const LEVELS = 4;

/** Least of what a cell takes that is drawn in the darkest colour: an empty seat stays pale. */
const LEAST_DARKEST = 0.2;

const percent = (load) => (load === undefined ? "–" : `${Math.max(0, Math.round(load * 100))} %`);

export function drawMat(picture, cells) {
  const width = picture.clientWidth;
  picture.setAttribute("viewBox", `0 0 ${width} ${BOX.height}`);
  const labels = ["front", "back"].map((edge, index) =>
    svg("text", { class: "axis", x: width / 2, y: index === 0 ? 14 : BOX.height - 6, "text-anchor": "middle" }, text(`sensed.${edge}`)));
  picture.replaceChildren(...(cells.length > 0 ? [...labels, ...squares(cells, width)] : []));
}

function squares(cells, width) {
  const [across, along] = [cells.map((cell) => -cell.y_mm), cells.map((cell) => -cell.x_mm)];
  const pitch = pitchOf(cells);
  const size = Math.min((BOX.floor - BOX.top) / (span(along) / pitch + 1), (width - 8) / (span(across) / pitch + 1));
  const most = Math.max(LEAST_DARKEST, ...cells.map(({ load }) => load ?? 0));
  return cells.flatMap(({ load }, index) => {
    const x = width / 2 + ((across[index] - middle(across)) / pitch) * size;
    const y = (BOX.top + BOX.floor) / 2 + ((along[index] - middle(along)) / pitch) * size;
    const level = load === undefined ? "none" : Math.max(0, Math.ceil((load / most) * LEVELS - 0.5));
    return [
      svg("rect", { class: `level-${level}`, x: x - size * 0.46, y: y - size * 0.46, width: size * 0.92, height: size * 0.92, rx: 6 }),
      ...(size > 40 ? [svg("text", { class: `cell on-${level}`, x, y: y + 5, "text-anchor": "middle" }, percent(load))] : []),
    ];
  });
}

const span = (places) => Math.max(...places) - Math.min(...places);
const middle = (places) => (Math.max(...places) + Math.min(...places)) / 2;

/** The least distance of two cells; any, where there is one cell alone. */
function pitchOf(cells) {
  const distances = cells.slice(1).map((cell, index) => Math.hypot(cell.x_mm - cells[index].x_mm, cell.y_mm - cells[index].y_mm));
  return Math.min(...distances, ...cells.slice(1).map((cell) => Math.hypot(cell.x_mm - cells[0].x_mm, cell.y_mm - cells[0].y_mm)), 1_000);
}

export function tabulateMat(table, cells) {
  fillTable(table, ["cell", "place", "load"].map((head) => text(`sensed.${head}`)),
    cells.map((cell, index) => [String(index + 1), place(cell), percent(cell.load)]));
}

function place({ x_mm: forward, y_mm: left }) {
  return text("sensed.placed", {
    along: text(forward < 0 ? "sensed.toBack" : "sensed.toFront", { mm: Math.round(Math.abs(forward)) }),
    across: text(left < 0 ? "sensed.toRight" : "sensed.toLeft", { mm: Math.round(Math.abs(left)) }),
  });
}
