// One bar a day: sitting at the bottom, standing and walking on top of it, unknown time as an outline above.

import { svg, fillTable } from "./dom.js";
import { isWeekend, length } from "./format.js";
import { pattern } from "./kinds.js";
import { text } from "./texts.js";

const BOX = { height: 230, left: 38, top: 10, floor: 196 };
const LABEL_WIDTH = 60;

/** What is stacked, from below. */
export const STACK = ["seated", "standing", "walking", "unknown"];

/** Seconds of a day by kind. */
function secondsOf({ seconds }) {
  return {
    seated: seconds.seated_still + seconds.seated_moving,
    standing: seconds.standing,
    walking: seconds.walking,
    unknown: seconds.unknown,
  };
}

/** Draws the dates in order; `days` has the figures of those that have any. */
export function drawBars(picture, { dates, days, shown, words }) {
  const byDate = new Map(days.map((day) => [day.date, secondsOf(day)]));
  const most = Math.max(4, ...[...byDate.values()].map((day) => sum(day) / 3600));
  const top = Math.ceil(most / 2) * 2;
  const width = Math.max(BOX.left + dates.length, picture.clientWidth);
  const slot = (width - BOX.left) / dates.length;
  picture.setAttribute("viewBox", `0 0 ${width} ${BOX.height}`);
  picture.setAttribute("aria-label", text("weeks.picture"));
  picture.replaceChildren(
    ...scale(top, width),
    ...dates.map((date, index) => bar({ date, day: byDate.get(date), left: BOX.left + index * slot, slot, top, shown, words })),
    ...dates.flatMap((date, index) => (isNamed(date, slot) ? [weekLabel(date, BOX.left + index * slot, slot, width, words)] : [])),
    svg("path", { class: "floor", d: `M${BOX.left} ${BOX.floor}H${width}` }),
  );
}

const sum = (day) => STACK.reduce((total, kind) => total + day[kind], 0);

function scale(top, width) {
  const step = top > 12 ? 4 : 2;
  const lines = [];
  for (let hours = step; hours <= top; hours += step) {
    const y = BOX.floor - (hours / top) * (BOX.floor - BOX.top);
    lines.push(svg("path", { class: "hour major", d: `M${BOX.left} ${y}H${width}` }));
    lines.push(svg("text", { class: "axis", x: BOX.left - 6, y: y + 4, "text-anchor": "end" }, text("weeks.hours", { hours })));
  }
  return lines;
}

function bar({ date, day, left, slot, top, shown, words }) {
  const label = barLabel(date, day, words);
  const link = svg("a", { href: `/?day=${date}`, "aria-label": label, class: date === shown ? "bar shown" : "bar" });
  link.append(svg("title", {}, label), svg("rect", {
    class: isWeekend(date) ? "slot weekend" : "slot", x: left, y: BOX.top, width: slot, height: BOX.floor - BOX.top,
  }));
  let y = BOX.floor;
  for (const kind of day ? STACK : []) {
    const height = (day[kind] / 3600 / top) * (BOX.floor - BOX.top);
    y -= height;
    const box = [left + slot * 0.16, y, slot * 0.68, height];
    link.append(svg("rect", { class: `kind-${kind}`, x: box[0], y: box[1], width: box[2], height: box[3] }), ...pattern(kind, ...box));
  }
  if (!day) {
    link.append(svg("circle", { class: "none", cx: left + slot / 2, cy: BOX.floor - 6, r: 2 }));
  }
  return link;
}

function barLabel(date, day, words) {
  const parts = Object.fromEntries(STACK.map((kind) => [kind, day ? length(day[kind]) : ""]));
  return text(day ? "weeks.bar" : "weeks.none", { date: words.date(date), ...parts });
}

/** Mondays are named, or as many of them as there is room for. */
function isNamed(date, slot) {
  const week = Math.floor(Date.parse(date) / 604_800_000);
  return new Date(date).getUTCDay() === 1 && week % Math.ceil(LABEL_WIDTH / (7 * slot)) === 0;
}

function weekLabel(date, left, slot, width, words) {
  const anchor = left + LABEL_WIDTH / 2 > width ? "end" : "middle";
  return svg("text", { class: "axis", x: left + slot / 2, y: BOX.height - 12, "text-anchor": anchor }, words.dayOfMonth.format(new Date(date)));
}

/** The same days as a table, the newest first. */
export function tabulateDays(table, { dates, days, words }) {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const heads = [text("weeks.day"), ...STACK.map((kind) => text(`stance.${kind}`)), text("figures.longest"), text("figures.breaks")];
  fillTable(table, heads, [...dates].reverse().map((date) => [words.shortDate.format(new Date(date)), ...cells(byDate.get(date))]));
}

function cells(day) {
  if (!day) {
    return STACK.map(() => "–").concat("–", text("weeks.noData"));
  }
  const parts = secondsOf(day);
  return [...STACK.map((kind) => length(parts[kind])), length(day.longest_bout_s), String(day.breaks)];
}
