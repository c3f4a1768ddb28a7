// Hours of the week: how much of what is known of each was sitting. Darkness says it, and a number in the table.

import { fillTable, html, svg } from "./dom.js";
import { text } from "./texts.js";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const BOX = { left: 44, top: 4, row: 24, gap: 2, axis: 20 };
const LEVELS = 5;

/** Sitting and known seconds of a cell. */
function shareOf({ seconds }) {
  const seated = seconds.seated_still + seconds.seated_moving;
  const known = seated + seconds.standing + seconds.walking + (seconds.away ?? 0);
  return known < 60 ? null : seated / known;
}

/** Hours in which anything was known, so that nights do not take half of the picture. */
function shownHours(cells) {
  const known = cells.filter((cell) => shareOf(cell) !== null).map((cell) => cell.hour);
  return { first: Math.min(8, ...known), last: Math.max(17, ...known) };
}

export function drawHeatmap(picture, scale, cells, words) {
  const { first, last } = shownHours(cells);
  const width = Math.max(2 * BOX.left + 24 * BOX.gap, picture.clientWidth);
  const slot = (width - BOX.left) / (last - first + 1);
  const height = BOX.top + DAYS.length * BOX.row + BOX.axis;
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  picture.setAttribute("aria-label", text("hours.picture"));
  const x = (hour) => BOX.left + (hour - first) * slot;
  const y = (day) => BOX.top + DAYS.indexOf(day) * BOX.row;
  const step = slot < 22 ? 3 : slot < 34 ? 2 : 1;
  picture.replaceChildren(
    ...DAYS.map((day) => svg("text", { class: "axis", x: 0, y: y(day) + BOX.row / 2 + 4 }, dayName(day, words))),
    ...DAYS.flatMap((day) => range(first, last).map((hour) => cell({ x: x(hour), y: y(day), slot, share: find(cells, day, hour) }))),
    ...range(first, last).filter((hour) => (hour - first) % step === 0)
      .map((hour) => svg("text", { class: "axis", x: x(hour), y: height - 5 }, String(hour).padStart(2, "0"))));
  scale.replaceChildren(html("span", {}, text("hours.less")), ...range(0, LEVELS - 1).map((level) => html("i", { class: `level-${level}` })), html("span", {}, text("hours.more")));
}

function cell({ x, y, slot, share }) {
  const box = { x: x + BOX.gap / 2, y: y + BOX.gap / 2, width: slot - BOX.gap, height: BOX.row - BOX.gap, rx: 3 };
  return svg("rect", { class: share === null ? "level-none" : `level-${Math.min(LEVELS - 1, Math.floor(share * LEVELS))}`, ...box });
}

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

function find(cells, day, hour) {
  const found = cells.find((each) => each.week_day === day && each.hour === hour);
  return found ? shareOf(found) : null;
}

/** 5 January 2026 is a Monday. */
const dayName = (day, words) => words.weekday.format(new Date(Date.UTC(2026, 0, 5 + DAYS.indexOf(day))));

export function tabulateHours(table, cells, words) {
  const { first, last } = shownHours(cells);
  fillTable(table, [text("hours.hour"), ...DAYS.map((day) => dayName(day, words))], range(first, last).map((hour) =>
    [`${String(hour).padStart(2, "0")}:00`, ...DAYS.map((day) => {
      const share = find(cells, day, hour);
      return share === null ? "–" : `${Math.round(100 * share)} %`;
    })]));
}
