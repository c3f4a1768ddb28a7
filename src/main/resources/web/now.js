// The present: what she does, since when and why, and when the next walk is due.

import { byId, svg } from "./dom.js";
import { length } from "./format.js";
import { kindOf } from "./kinds.js";
import { text } from "./texts.js";

/** Strokes of a small figure for each kind. */
const ICONS = {
  seated: ["M27 14a5 5 0 1 0 .1 0", "M27 26v16h13v12", "M27 31l9 5", "M18 34v20M18 46h9"],
  slumped: ["M33 16a5 5 0 1 0 .1 0", "M31 28q-6 4-5 14h14v12", "M29 33l9 5", "M17 34v20M17 46h9"],
  standing: ["M32 9a5 5 0 1 0 .1 0", "M32 21v18M32 39l-4 16M32 39l4 16", "M32 25l-7 10M32 25l7 10"],
  walking: ["M34 9a5 5 0 1 0 .1 0", "M33 21l-2 17M31 38l-9 15M31 38l9 6 2 11", "M33 25l-9 8M33 25l8 9 6-2"],
  away: ["M22 14v40M22 36h20v18M42 36v-2", "M28 24h22M44 18l6 6-6 6"],
  unknown: ["M24 25a8 8 0 1 1 11 8q-3 2-3 7", "M32 49v.5"],
};

/** Shows a state; called when one arrives. */
export function showState(state, words) {
  const kind = presentKind(state);
  const icon = byId("now-icon");
  byId("now").dataset.kind = kind;
  if (icon.dataset.kind !== kind) {
    icon.dataset.kind = kind;
    icon.replaceChildren(...ICONS[kind].map((d) => svg("path", { d })));
    byId("now-title").textContent = text(`stance.${kind}`);
    document.title = text("title", { stance: text(`stance.${kind}`) });
  }
  byId("now-reason").textContent = [state.reason, ...remarks(state)].filter(Boolean).map(sentence).join(" ");
  byId("next-note").textContent = nextNote(state, words);
}

/** Shows what runs on by itself; called every second. */
export function showClock(state, now, words) {
  const since = Date.parse(begun(state));
  byId("now-length").textContent = text("now.length", { length: length((now - since) / 1000), time: words.time(since) });
  byId("next-title").textContent = nextTitle(state, now);
  const bar = byId("next-bar");
  bar.hidden = !(state.bout_start && state.next_prompt);
  bar.value = bar.hidden ? 0 : share(Date.parse(state.bout_start), Date.parse(state.next_prompt), now);
}

/** When what she does began; stirring on the seat is no new beginning. */
const begun = (state) => (state.stance.startsWith("seated") && state.bout_start) || state.since;

/** The kind of the present state. */
export const presentKind = (state) => kindOf(state.stance, state.posture === "slumped");

function remarks(state) {
  const posture = { reclined: "now.reclined", leaning: "now.leaning" }[state.posture];
  return [
    state.basis === "trunk" && text("now.inferred"),
    state.stance === "not-worn" && text("now.notWorn"),
    posture && text(posture),
  ];
}

/** Reasons come without a capital and a full stop, since they also stand inside sentences. */
function sentence(words) {
  const closed = /[.!?]$/.test(words) ? words : `${words}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}

function nextTitle(state, now) {
  if (!state.next_prompt) {
    return text("next.none");
  }
  const left = Date.parse(state.next_prompt) - now;
  return left > 0 ? text("next.in", { length: length(Math.ceil(left / 60_000) * 60) }) : text("next.due");
}

function nextNote(state, words) {
  const note = sentence(state.prompt_note);
  return state.next_prompt
    ? text("next.at", { note: note.replace(/\.$/, ""), time: words.time(Date.parse(state.next_prompt)) })
    : note;
}

function share(start, end, now) {
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}
