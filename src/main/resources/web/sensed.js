// What clip and mat say this moment. The desk tells it only as long as these two pictures are open, and not held.

import { byId, html, svg, fillTable } from "./dom.js";
import { behind, card } from "./form.js";
import { about } from "./shell.js";
import { text } from "./texts.js";
import { drawMat, tabulateMat } from "./mat.js";

const SPAN_MILLIS = 60_000;
const SILENT_MILLIS = 3_000;
const RETRY_MILLIS = 3_000;
const SECOND = 1_000;
const BOX = { height: 190, left: 40, top: 10, floor: 168 };
const LINES = ["flexion_deg", "lateral_deg"];
const TABLE_STEP = 5;

export function sensedCards() {
  return [
    card("trace", text("sensed.trace"), html("div", { class: "between" }, html("p", { id: "lean-told", class: "soft" }, text("sensed.waiting")),
      html("button", { id: "hold", type: "button", class: "small", "aria-pressed": "false" }, text("sensed.hold"))),
      svg("svg", { id: "trace", role: "img", "aria-label": text("sensed.tracePicture") }),
      html("ul", { class: "legend" }, ...LINES.map(entry)),
      behind(text("sensed.table"), html("table", { id: "trace-table" }))),
    card("mat", text("sensed.mat"), html("p", { id: "mat-told", class: "soft" }, text("sensed.waiting")),
      svg("svg", { id: "mat-picture", role: "img", "aria-label": text("sensed.matPicture") }),
      behind(text("sensed.matTable"), html("table", { id: "mat-table" }))),
  ];
}

function entry(line) {
  const sample = svg("svg", { viewBox: "0 0 26 12", width: 26, height: 12, "aria-hidden": "true" }, svg("path", { class: `line-${line}`, d: "M1 6H25" }));
  return html("li", {}, sample, text(`sensed.${line}`));
}

/** Watches until the answer is called. */
export function watchSensors() {
  const sensed = { heard: -Infinity, points: [], cells: [], source: null };
  const again = () => {
    if (sensed.source?.readyState === EventSource.CLOSED) {
      sensed.source = open(sensed);
    }
  };
  const watch = () => {
    const wanted = !document.hidden && byId("hold").getAttribute("aria-pressed") === "false";
    if (!wanted) {
      sensed.source?.close();
      sensed.source = null;
    }
    sensed.source ??= wanted ? open(sensed) : null;
  };
  byId("hold").addEventListener("click", ({ target }) => {
    target.setAttribute("aria-pressed", String(target.getAttribute("aria-pressed") === "false"));
    watch();
  });
  document.addEventListener("visibilitychange", watch);
  watch();
  const timers = [setInterval(() => sensed.source && tell(sensed), SECOND), setInterval(again, RETRY_MILLIS)];
  return () => {
    timers.forEach(clearInterval);
    document.removeEventListener("visibilitychange", watch);
    sensed.source?.close();
  };
}

function open(sensed) {
  const source = new EventSource(about("sensed"));
  source.addEventListener("sensed", ({ data }) => take(sensed, JSON.parse(data)));
  return source;
}

/** Dated when it came: a demo's own time runs faster than anybody can watch. */
function take(sensed, { trunk, cells }) {
  const first = sensed.heard === -Infinity;
  sensed.heard = performance.now();
  sensed.cells = cells;
  byId("mat-picture").classList.remove("old");
  if (trunk) {
    sensed.points.push({ at: sensed.heard, ...trunk });
  }
  sensed.points = sensed.points.filter(({ at }) => at > sensed.heard - SPAN_MILLIS);
  drawTrace(byId("trace"), sensed.points, sensed.heard);
  drawMat(byId("mat-picture"), cells);
  if (first) {
    tell(sensed);
  }
}

/** A picture of what was is dimmed as soon as it is old, and gone when the trace beside it is. */
function fade(sensed, silence) {
  byId("mat-picture").classList.toggle("old", silence > SILENT_MILLIS);
  if (silence > SPAN_MILLIS && sensed.cells.length > 0) {
    sensed.cells = [];
    sensed.points = [];
    drawMat(byId("mat-picture"), []);
    drawTrace(byId("trace"), [], sensed.heard);
  }
}

/** In words and figures, once a second: a number that jumps cannot be read. */
function tell(sensed) {
  const silence = performance.now() - sensed.heard;
  fade(sensed, silence);
  const { heard, points, cells } = sensed;
  const silent = silence > SILENT_MILLIS;
  const last = points.at(-1);
  byId("lean-told").textContent = silent ? text("sensed.silent") : last && last.at > heard - SILENT_MILLIS ? lean(last) : text("sensed.noLean");
  byId("mat-told").textContent = text(silent ? "sensed.silent" : cells.length > 0 ? "sensed.share" : "sensed.noMat");
  tabulateTrace(byId("trace-table"), points, heard);
  tabulateMat(byId("mat-table"), cells);
}

function lean({ flexion_deg: flexion, lateral_deg: lateral, directed }) {
  const way = directed ? (flexion < 0 ? "sensed.backward" : "sensed.forward") : "sensed.tilted";
  const side = lateral < 0 ? "sensed.right" : "sensed.left";
  return [text(way, { degrees: Math.round(Math.abs(flexion)) }), ...(directed ? [text(side, { degrees: Math.round(Math.abs(lateral)) })] : [])].join(", ");
}

function drawTrace(picture, points, now) {
  const width = picture.clientWidth;
  const values = points.flatMap((point) => LINES.map((line) => point[line]));
  const [low, high] = [Math.floor(Math.min(-15, ...values) / 15) * 15, Math.ceil(Math.max(30, ...values) / 15) * 15];
  const x = (at) => width - 4 - ((now - at) / SPAN_MILLIS) * (width - BOX.left - 4);
  const y = (degrees) => BOX.floor - ((degrees - low) / (high - low)) * (BOX.floor - BOX.top);
  picture.setAttribute("viewBox", `0 0 ${width} ${BOX.height}`);
  picture.replaceChildren(...scale(low, high, y, width),
    ...LINES.map((line) => svg("path", { class: `line-${line}`, d: path(points, ({ at }) => x(at), (point) => y(point[line])) })),
    svg("text", { class: "axis", x: BOX.left, y: BOX.height - 6 }, text("sensed.ago", { seconds: SPAN_MILLIS / SECOND })),
    svg("text", { class: "axis", x: width - 4, y: BOX.height - 6, "text-anchor": "end" }, text("sensed.now")));
}

function scale(low, high, y, width) {
  const step = (high - low) / 15 > 5 ? 30 : 15;
  const lines = [];
  for (let degrees = Math.ceil(low / step) * step; degrees <= high; degrees += step) {
    lines.push(svg("path", { class: degrees === 0 ? "floor" : "hour major", d: `M${BOX.left} ${y(degrees)}H${width - 4}` }),
      svg("text", { class: "axis", x: BOX.left - 6, y: y(degrees) + 4, "text-anchor": "end" }, `${degrees}°`));
  }
  return lines;
}

/** A line that is broken where nothing was heard. */
function path(points, x, y) {
  return points.map((point, index) => {
    const goesOn = index > 0 && point.at - points[index - 1].at < SILENT_MILLIS;
    return `${goesOn ? "L" : "M"}${x(point).toFixed(1)} ${y(point).toFixed(1)}`;
  }).join("");
}

function tabulateTrace(table, points, now) {
  const rows = [];
  for (let ago = 0; ago * SECOND < SPAN_MILLIS; ago += TABLE_STEP) {
    const point = points.findLast(({ at }) => at <= now - ago * SECOND && at > now - (ago + TABLE_STEP) * SECOND);
    rows.push([text("sensed.ago", { seconds: ago }), ...LINES.map((line) => (point ? `${Math.round(point[line])}°` : "–"))]);
  }
  fillTable(table, [text("sensed.when"), ...LINES.map((line) => text(`sensed.${line}`))], rows);
}
