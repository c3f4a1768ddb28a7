// The day as a skyline: sitting low, standing higher, walking highest.

import { svg, fillTable } from "./dom.js";
import { length } from "./format.js";
import { HEIGHTS, kindOf, pattern } from "./kinds.js";
import { text } from "./texts.js";

const HOUR = 3_600_000;
const TOP = 10;
const FLOOR = 118;
const HEIGHT = 150;
const THINNEST = 1.2;
const LABEL_WIDTH = 60;

/** Episodes with moments as numbers, neighbours of one kind joined. */
export function toParts(ribbon) {
  const parts = [];
  for (const episode of ribbon) {
    const part = {
      kind: kindOf(episode.stance, episode.slumped),
      start: Date.parse(episode.start),
      end: Date.parse(episode.end),
      reason: episode.reason,
    };
    const last = parts.at(-1);
    if (last && last.kind === part.kind) {
      last.end = part.end;
    } else {
      parts.push(part);
    }
  }
  return parts;
}

/**
 * The parts with the present at their end. What was kept reaches up to a moment ago; the present stance goes on
 * from there, or replaces what it found out to be over. Time that was kept as unknown stays unknown.
 */
export function withPresent(parts, kind, since, now) {
  const last = parts.at(-1);
  if (last && isSameStance(last.kind, kind)) {
    return [...parts.slice(0, -1), { ...last, end: Math.max(last.end, now) }];
  }
  const start = last && since < last.start ? last.end : since;
  const kept = parts.filter((part) => part.start < start).map((part) => ({ ...part, end: Math.min(part.end, start) }));
  return [...kept, { kind, start, end: Math.max(start, now), reason: "" }];
}

/** A slump is a way of sitting. */
function isSameStance(a, b) {
  const stance = (kind) => (kind === "slumped" ? "seated" : kind);
  return stance(a) === stance(b);
}

/** Hours worth showing: the known part of the day, at least 8 to 18. */
export function shownHours(parts, midnight) {
  const known = parts.filter((part) => part.kind !== "unknown" && part.kind !== "away");
  const first = Math.min(midnight + 8 * HOUR, ...known.map((part) => part.start));
  const last = Math.max(midnight + 18 * HOUR, ...known.map((part) => part.end));
  const from = midnight + Math.floor((first - midnight) / HOUR) * HOUR;
  return { from, to: midnight + Math.ceil((last - midnight) / HOUR) * HOUR };
}

/** Draws the day between two moments; `now` may be left out for a day that is over. */
export function drawRibbon(picture, { parts, hours, prompts, now, words }) {
  const width = picture.clientWidth;
  const x = (moment) => ((moment - hours.from) / (hours.to - hours.from)) * width;
  picture.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
  picture.replaceChildren(
    ...hourLines(hours, width, x, words),
    ...parts.filter((part) => part.end > hours.from && part.start < hours.to).flatMap((part) => shape(part, hours, x)),
    svg("path", { class: "floor", d: `M0 ${FLOOR}H${width}` }),
    ...prompts.map((moment) => bell(x(moment))),
    ...(now ? nowLine(x(now)) : []),
  );
}

function shape(part, hours, x) {
  const left = x(Math.max(part.start, hours.from));
  const width = Math.max(THINNEST, x(Math.min(part.end, hours.to)) - left);
  const height = HEIGHTS[part.kind] * (FLOOR - TOP);
  const y = FLOOR - height;
  return [
    svg("rect", { class: `kind-${part.kind}`, x: left, y, width, height, rx: Math.min(2, width / 2) }),
    ...pattern(part.kind, left, y, width, height),
  ];
}

function hourLines(hours, width, x, words) {
  const most = Math.max(2, width / LABEL_WIDTH);
  const step = [1, 2, 3, 4, 6, 12].find((each) => (hours.to - hours.from) / HOUR / each <= most);
  const lines = [];
  for (let moment = hours.from; moment <= hours.to; moment += HOUR) {
    const hour = Math.round((moment - hours.from) / HOUR);
    const major = hour % step === 0;
    lines.push(svg("path", { class: major ? "hour major" : "hour", d: `M${x(moment)} ${TOP}V${FLOOR + (major ? 6 : 3)}` }));
    if (major) {
      const anchor = hour === 0 ? "start" : moment === hours.to ? "end" : "middle";
      lines.push(svg("text", { class: "axis", x: x(moment), y: HEIGHT - 4, "text-anchor": anchor }, words.time(moment)));
    }
  }
  return lines;
}

function nowLine(x) {
  return [
    svg("path", { class: "now-line", d: `M${x} ${TOP - 4}V${FLOOR + 6}` }),
    svg("circle", { class: "now-dot", cx: x, cy: TOP - 4, r: 3.5 }),
  ];
}

/** A reminder. */
function bell(x) {
  return svg("path", { class: "bell", d: `M${x} ${FLOOR + 2}l5 9h-10z` });
}

/** The part at a horizontal place of the picture, 0 to 1. */
export function partAt(share, parts, hours) {
  const moment = hours.from + share * (hours.to - hours.from);
  return parts.find((part) => part.start <= moment && moment < part.end);
}

/** The same day as a table, unknown time included. */
export function tabulate(table, parts, words) {
  const heads = ["day.from", "day.to", "day.what", "day.length", "day.why"].map((path) => text(path));
  fillTable(table, heads, parts.map((part) => [
    words.time(part.start), words.time(part.end), text(`stance.${part.kind}`),
    length((part.end - part.start) / 1000), part.reason,
  ]));
}
