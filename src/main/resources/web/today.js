// Today, or the day of the address: what was kept comes by fetch, what happens now by the live stream.

import { byId, html } from "./dom.js";
import { showFigures } from "./figures.js";
import { length, plusDays } from "./format.js";
import { HEIGHTS, legend, patternDefinitions } from "./kinds.js";
import { command } from "./live.js";
import { presentKind, showClock, showState } from "./now.js";
import { drawRibbon, partAt, shownHours, tabulate, toParts, withPresent } from "./ribbon.js";
import { about, app, get, go, isOwn, showInfo, tell } from "./shell.js";
import { text } from "./texts.js";

const REFRESH_MILLIS = 30_000;
const SETTLE_MILLIS = 300;

let asked = null;
let view = null;
let parts = [];
let hours = { from: 0, to: 1 };
let drawn = [];
let shownState = null;
let refreshing = null;

export async function show(main) {
  asked = /[?&]day=(\d{4}-\d\d-\d\d)/.exec(location.search)?.[1] ?? null;
  view = null;
  shownState = null;
  main.append(byId("today").content.cloneNode(true), patternDefinitions());
  byId("legend").replaceChildren(...legend(Object.keys(HEIGHTS)));
  byId("ribbon-told").textContent = text("day.hint");
  byId("ribbon").addEventListener("pointermove", point);
  byId("ribbon").addEventListener("pointerdown", point);
  for (const details of document.querySelectorAll("#day details")) {
    details.addEventListener("toggle", () => view && showDay());
  }
  await load();
  addEventListener("resize", redraw);
  const regular = setInterval(load, REFRESH_MILLIS);
  return { receive, tick, leave: () => leave(regular) };
}

function leave(regular) {
  clearInterval(regular);
  clearTimeout(refreshing);
  removeEventListener("resize", redraw);
}

async function load() {
  const kept = await get(asked ? `days/${asked}` : "today");
  if (kept === null || byId("day") === null) {
    return;
  }
  view = kept;
  if (asked && view.state) {
    go("/");
    return;
  }
  showInfo(view.info, view.zone);
  parts = toParts(view.ribbon);
  byId("day-before").href = `/?day=${plusDays(view.date, -1)}`;
  byId("day-after").href = asked ? `/?day=${plusDays(view.date, 1)}` : "/";
  byId("day-after").hidden = !asked;
  if (!asked && view.state && !(app.state && Date.parse(app.state.ts) > Date.parse(view.state.ts))) {
    app.state = view.state;
    app.clock.set(Date.parse(view.state.ts));
    receive(view.state);
  }
  showDay();
}

const redraw = () => view && showDay();

/** A state from the stream or with the day: the newest one counts. */
function receive(next) {
  if (asked) {
    return;
  }
  const changed = !shownState || ["stance", "since", "posture"].some((part) => shownState[part] !== next[part]);
  const newDay = view && next.today.date !== view.date;
  shownState = next;
  byId("now").hidden = false;
  showState(next, app.words);
  byId("guided").hidden = !next.exercise;
  showButtons(next);
  tick();
  if (changed || newDay) {
    clearTimeout(refreshing);
    refreshing = setTimeout(load, SETTLE_MILLIS);
  }
}

/** What runs on between messages. */
function tick() {
  if (!asked && shownState && !app.clock.isSilent()) {
    if (view) {
      showDay();
    } else {
      showClock(shownState, app.clock.now(), app.words);
    }
  }
}

/** What can be asked for now, each with the command it sends. */
function buttonsFor(state) {
  const lasts = (until) => Boolean(until) && Date.parse(until) > app.clock.now();
  const paused = lasts(state.paused_until);
  const busy = lasts(state.busy_until);
  return [
    ...(state.prompting ? [["done", {}], ["decline", {}]] : []),
    ...(paused || !(state.prompting || state.next_prompt) ? [] : [["snooze", {}]]),
    paused ? ["resume", {}] : ["pause", { minutes: 60 }],
    [busy ? "free" : "busy", { on: !busy }],
  ];
}

function showButtons(state) {
  const box = byId("buttons");
  const wanted = isOwn() && view?.commands !== false ? buttonsFor(state) : [];
  const said = wanted.map(([name]) => name).join() + (state.day_kind ?? "");
  box.hidden = !isOwn();
  if (box.dataset.said === said) {
    return;
  }
  box.dataset.said = said;
  box.replaceChildren(
    ...wanted.map(([name, body]) => button(name, () => ask(name, body))),
    button("hurts", hurts),
    ...(state.day_kind ? [dayKinds(state.day_kind)] : []),
  );
}

function button(name, action) {
  const made = html("button", { type: "button", "data-command": name, ...(name === "resume" || name === "hurts" ? { class: "quiet" } : {}) }, text(`commands.${name}`));
  made.addEventListener("click", action);
  return made;
}

const DAY_KINDS = ["ordinary", "work", "flare", "travel"];

function dayKinds(present) {
  const picked = String(present).toLowerCase();
  const select = html("select", { id: "day-kind" }, ...DAY_KINDS.map((kind) =>
    html("option", { value: kind, ...(kind === picked ? { selected: "" } : {}) }, text(`dayKind.${kind}`))));
  select.addEventListener("change", () => ask("day-kind", { kind: select.value }));
  return html("label", { class: "pick" }, html("span", {}, text("dayKind.label")), select);
}

const COMMANDS = { free: "busy" };

async function ask(name, body) {
  const outcome = await command(about(COMMANDS[name] ?? name), body);
  byId("asked")?.replaceChildren(text(outcome === "asked" ? `commands.asked.${name}` : `commands.${outcome}`));
}

/** A mark in the diary; where and how much can be added there. */
async function hurts() {
  const answer = await tell("diary", {});
  byId("asked")?.replaceChildren(text(answer?.ok ? "commands.asked.hurts" : "commands.failed"), " ",
    ...(answer?.ok ? [html("a", { href: "/diary" }, text("commands.toDiary"))] : []));
}

function showDay() {
  const isLive = !asked && shownState !== null && shownState.today.date === view.date;
  const now = isLive ? app.clock.now() : undefined;
  if (isLive) {
    showClock(shownState, now, app.words);
  }
  const shown = isLive ? withPresent(parts, presentKind(shownState), Date.parse(shownState.since), now) : parts;
  const figures = isLive ? shownState.today : view.figures ?? null;
  const known = figures !== null || shown.some((part) => part.kind !== "unknown");
  byId("day-title").textContent = dayTitle();
  byId("day-shown").hidden = !known;
  byId("day-empty").hidden = known;
  byId("day-empty").textContent = text(asked ? "day.emptyOther" : "day.empty");
  byId("figures").hidden = figures === null;
  if (figures) {
    showFigures(byId("figures"), figures, app.words, isLive ? boutSeconds(now) : undefined);
  }
  if (known) {
    showRibbon(shown, now);
  }
}

const boutSeconds = (now) => (shownState.bout_start ? (now - Date.parse(shownState.bout_start)) / 1000 : null);

function dayTitle() {
  return asked ? app.words.date(view.date) : `${text("day.today")}, ${app.words.date(view.date)}`;
}

function showRibbon(shown, now) {
  const midnight = Date.parse(view.start);
  drawn = shown;
  hours = shownHours(shown, midnight);
  const prompts = view.prompts.filter((event) => event.type === "prompted").map((event) => Date.parse(event.ts));
  drawRibbon(byId("ribbon"), { parts: shown, hours, prompts, now, words: app.words });
  byId("ribbon").setAttribute("aria-label", describe(shown));
  if (byId("ribbon-table").closest("details").open) {
    tabulate(byId("ribbon-table"), shown, app.words);
  }
  showPrompts();
}

function describe(shown) {
  const totals = new Map();
  for (const part of shown) {
    totals.set(part.kind, (totals.get(part.kind) ?? 0) + (part.end - part.start) / 1000);
  }
  const said = Object.keys(HEIGHTS).filter((kind) => totals.has(kind))
    .map((kind) => `${text(`stance.${kind}`)} ${length(totals.get(kind))}`);
  return text("day.picture", {
    date: dayTitle(), from: app.words.time(hours.from), to: app.words.time(hours.to), parts: said.join(", "),
  });
}

function showPrompts() {
  const list = byId("prompts-list");
  byId("prompts").hidden = view.prompts.length === 0;
  byId("prompts-title").textContent = text("prompts.title", { count: view.prompts.length });
  if (byId("prompts").open) {
    list.replaceChildren(...view.prompts.map((event) => html("li", {},
      html("time", {}, app.words.time(Date.parse(event.ts))), ` ${promptWord(event)}`, html("small", {}, event.reason))));
  }
}

const promptWord = (event) => text(`prompts.${event.type === "prompted" ? "prompted" : event.data.outcome}`);

/** Says what the picture shows under the finger. */
function point(event) {
  const box = byId("ribbon").getBoundingClientRect();
  const part = partAt((event.clientX - box.left) / box.width, drawn, hours);
  byId("ribbon-told").textContent = part
    ? text(part.reason ? "day.told" : "day.toldBare", {
      time: `${app.words.time(part.start)}–${app.words.time(part.end)}`,
      stance: text(`stanceShort.${part.kind}`),
      length: length((part.end - part.start) / 1000),
      reason: part.reason,
    })
    : text("day.hint");
}
