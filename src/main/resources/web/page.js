// Puts the page together: what was kept comes by fetch, what happens now by the live stream.

import { drawBars, STACK, tabulateDays } from "./bars.js";
import { byId, html } from "./dom.js";
import { showFigures } from "./figures.js";
import { length, plusDays, Words } from "./format.js";
import { HEIGHTS, legend, patternDefinitions } from "./kinds.js";
import { command, DeviceClock, follow } from "./live.js";
import { presentKind, showClock, showState } from "./now.js";
import { drawRibbon, partAt, shownHours, tabulate, toParts, withPresent } from "./ribbon.js";
import { fillTexts, text } from "./texts.js";

const DAYS_SHOWN = 28;
const REFRESH_MILLIS = 30_000;
const SETTLE_MILLIS = 300;

/** The date asked for in the address; null for today. */
const asked = /[?&]day=(\d{4}-\d\d-\d\d)/.exec(location.search)?.[1] ?? null;
const clock = new DeviceClock();
let words = new Words("UTC");
let view = null;
let parts = [];
let hours = { from: 0, to: 1 };
let state = null;
let link = "connecting";
let weeks = null;

/** The JSON at a path; null if the service cannot be reached, which the live stream tells her. */
async function get(path) {
  const answer = await fetch(`api/v1/${path}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

async function load() {
  view = (await get(asked ? `days/${asked}` : "today")) ?? view;
  if (view === null) {
    return;
  }
  if (asked && view.state) {
    location.replace("/");
  }
  words = new Words(view.zone);
  clock.speed = view.info?.speed ?? 1;
  parts = toParts(view.ribbon);
  if (!asked && view.state && !(state && Date.parse(state.ts) > Date.parse(view.state.ts))) {
    receive(view.state);
  }
  byId("buttons").hidden = !view.commands;
  showDemo(view.info);
  showDay();
}

async function loadWeeks() {
  const last = view.date;
  const dates = Array.from({ length: DAYS_SHOWN }, (_, index) => plusDays(last, index + 1 - DAYS_SHOWN));
  const kept = await get(`days?from=${dates[0]}&to=${last}`);
  if (kept) {
    weeks = { dates, days: withNewest(kept.days, last), shown: last, words };
    showWeeks();
  }
}

/** The day that goes on has its newest figures from the stream. */
function withNewest(days, last) {
  return state?.today.date === last ? [...days.filter((day) => day.date !== last), state.today] : days;
}

function showWeeks() {
  byId("weeks-empty").hidden = weeks.days.length > 0;
  byId("weeks-empty").textContent = text("weeks.empty");
  byId("weeks-shown").hidden = weeks.days.length === 0;
  if (weeks.days.length > 0) {
    drawBars(byId("bars"), weeks);
    tabulateDays(byId("weeks-table"), weeks);
  }
}

/** A state from the stream or with the day: the newest one counts. */
function receive(next) {
  const changed = !state || state.stance !== next.stance || state.since !== next.since || state.posture !== next.posture;
  const newDay = view && next.today.date !== view.date;
  state = next;
  clock.set(Date.parse(next.ts));
  byId("now").hidden = asked !== null;
  showState(next, words);
  tick();
  if (changed || newDay) {
    refreshSoon();
  }
}

let refreshing = null;

/** What led to a change is kept a moment after the change is told. */
function refreshSoon() {
  clearTimeout(refreshing);
  refreshing = setTimeout(refresh, SETTLE_MILLIS);
}

async function refresh() {
  await load();
  await loadWeeks();
}

/** What runs on between messages. */
function tick() {
  showLink();
  if (state && !clock.isSilent() && link !== "lost") {
    showClock(state, clock.now(), words);
    if (!asked && view) {
      showDay();
    }
  }
}

function showDay() {
  const isLive = !asked && state !== null && state.today.date === view.date;
  const now = isLive ? clock.now() : undefined;
  const shown = isLive ? withPresent(parts, presentKind(state), Date.parse(state.since), now) : parts;
  const figures = isLive ? state.today : view.figures ?? null;
  const known = figures !== null || shown.some((part) => part.kind !== "unknown");
  byId("day-title").textContent = dayTitle();
  byId("day-shown").hidden = !known;
  byId("day-empty").hidden = known;
  byId("day-empty").textContent = text(asked ? "day.emptyOther" : "day.empty");
  byId("figures").hidden = figures === null;
  if (figures) {
    showFigures(byId("figures"), figures, words, isLive ? boutSeconds(now) : undefined);
  }
  if (known) {
    showRibbon(shown, now);
  }
}

const boutSeconds = (now) => (state.bout_start ? (now - Date.parse(state.bout_start)) / 1000 : null);

function dayTitle() {
  return asked ? words.date(view.date) : `${text("day.today")}, ${words.date(view.date)}`;
}

let drawn = [];

function showRibbon(shown, now) {
  const midnight = Date.parse(view.start);
  drawn = shown;
  hours = shownHours(shown, midnight);
  const prompts = view.prompts.filter((event) => event.type === "prompted").map((event) => Date.parse(event.ts));
  drawRibbon(byId("ribbon"), { parts: shown, hours, prompts, now, words });
  byId("ribbon").setAttribute("aria-label", describe(shown));
  if (byId("ribbon-table").closest("details").open) {
    tabulate(byId("ribbon-table"), shown, words);
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
    date: dayTitle(), from: words.time(hours.from), to: words.time(hours.to), parts: said.join(", "),
  });
}

function showPrompts() {
  const list = byId("prompts-list");
  byId("prompts").hidden = view.prompts.length === 0;
  byId("prompts-title").textContent = text("prompts.title", { count: view.prompts.length });
  if (byId("prompts").open) {
    list.replaceChildren(...view.prompts.map((event) => html("li", {},
      html("time", {}, words.time(Date.parse(event.ts))), ` ${promptWord(event)}`, html("small", {}, event.reason))));
  }
}

const promptWord = (event) => text(`prompts.${event.type === "prompted" ? "prompted" : event.data.outcome}`);

/** Says what the picture shows under the finger. */
function tell(event) {
  const box = byId("ribbon").getBoundingClientRect();
  const part = partAt((event.clientX - box.left) / box.width, drawn, hours);
  byId("ribbon-told").textContent = part
    ? text(part.reason ? "day.told" : "day.toldBare", {
      time: `${words.time(part.start)}–${words.time(part.end)}`,
      stance: text(`stanceShort.${part.kind}`),
      length: length((part.end - part.start) / 1000),
      reason: part.reason,
    })
    : text("day.hint");
}

function showDemo(info) {
  const banner = byId("demo");
  banner.hidden = !info?.simulated;
  banner.textContent = text(info?.speed > 1 ? "demo.banner" : "demo.bannerRealTime", { speed: info?.speed });
}

function showLink() {
  const silent = state && link === "live" && clock.isSilent();
  const shown = silent ? "silent" : link;
  const said = text(`link.${shown}`, { time: state ? words.time(Date.parse(state.ts)) : "" });
  byId("link").dataset.link = shown;
  if (byId("link").textContent !== said) {
    byId("link").textContent = said;
  }
}

async function ask(name) {
  const outcome = await command(name);
  byId("asked").textContent = text(outcome === "asked" ? `commands.asked.${name}` : `commands.${outcome}`);
}

function setUp() {
  fillTexts(document);
  document.body.append(patternDefinitions());
  byId("legend").replaceChildren(...legend(Object.keys(HEIGHTS)));
  byId("weeks-legend").replaceChildren(...legend(STACK));
  byId("ribbon-told").textContent = text("day.hint");
  byId("ribbon").addEventListener("pointermove", tell);
  byId("ribbon").addEventListener("pointerdown", tell);
  for (const details of document.querySelectorAll("#day details")) {
    details.addEventListener("toggle", () => view && showDay());
  }
  addEventListener("resize", redraw);
  for (const button of document.querySelectorAll("[data-command]")) {
    button.addEventListener("click", () => ask(button.dataset.command));
  }
}

/** Pictures are drawn to the pixel. */
function redraw() {
  if (weeks) {
    showDay();
    showWeeks();
  }
}

/** The one-time token is void by now; it need not stay in the address. */
function forgetToken() {
  const address = new URL(location);
  address.searchParams.delete("token");
  history.replaceState(null, "", address);
}

function showSteps() {
  byId("day-before").href = `/?day=${plusDays(view.date, -1)}`;
  byId("day-after").href = asked ? `/?day=${plusDays(view.date, 1)}` : "/";
  byId("day-after").hidden = !asked;
}

forgetToken();
setUp();
await load();
if (view) {
  showSteps();
  await loadWeeks();
  byId("main").classList.remove("loading");
} else {
  setTimeout(() => location.reload(), REFRESH_MILLIS / 10);
}
follow({
  onState: (next) => asked || receive(next),
  onLink: (next) => {
    link = next;
    showLink();
  },
});
setInterval(tick, clock.speed > 1 ? 250 : 1000);
setInterval(refresh, REFRESH_MILLIS);
