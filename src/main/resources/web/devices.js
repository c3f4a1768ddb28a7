// The desk itself: how its sensors are, teaching it her upright and the empty seat, and trying its cues.

import { byId, html } from "./dom.js";
import { card, title } from "./form.js";
import { length } from "./format.js";
import { command } from "./live.js";
import { about, app, get, isOwn } from "./shell.js";
import { sensedCards, watchSensors } from "./sensed.js";
import { has, text } from "./texts.js";

const LOOK_MILLIS = 5_000;
const LISTEN_MILLIS = 1_000;
const LISTEN_TIMES = 100;
const CUES = ["walk-light", "walk", "walk-again", "shift", "sit-tall", "tilt-up", "tilt-down", "thanks"];

let listening = null;

export async function show(main) {
  main.append(title(text("nav.devices"), text("devices.lead")));
  if (!isOwn()) {
    main.append(html("p", { class: "card empty" }, text("devices.notYours")));
    return {};
  }
  main.append(
    card("sensors", text("devices.sensors"), html("ul", { id: "sensor-list", class: "plain" })),
    card("desk", text("devices.desk"), html("dl", { id: "desk-figures", class: "row" }), html("p", { id: "trouble", class: "soft" })),
    ...sensedCards(),
    wizard("calibrate", ["sit", "bend", "done"]),
    wizard("tare", ["empty", "done"]),
    card("cues", text("devices.cues"), html("p", { class: "soft" }, text("devices.cuesLead")),
      html("div", { class: "buttons cue-list" }, ...CUES.map(cue)), html("p", { id: "cue-said", class: "said", role: "status" })));
  await look();
  const regular = setInterval(look, LOOK_MILLIS);
  const stopWatching = watchSensors();
  return {
    leave: () => {
      clearInterval(regular);
      stopWatching();
      clearTimeout(listening);
    },
  };
}

async function look() {
  const told = await get("device");
  if (!byId("sensor-list")) {
    return;
  }
  const sensors = Object.entries(told?.health?.sensors ?? {});
  byId("sensor-list").replaceChildren(...(sensors.length === 0 ? [html("li", {}, text("devices.untold"))] : sensors.map(sensor)));
  byId("desk-figures").replaceChildren(...figures(told ?? {}).map(([name, value]) =>
    html("div", {}, html("dt", {}, text(`devices.${name}`)), html("dd", {}, value))));
  byId("trouble").textContent = told?.health?.trouble ?? "";
}

const sensor = ([name, how]) => html("li", { class: "between" }, html("span", {}, text(`devices.names.${name}`)),
  html("strong", { class: "how", "data-how": how }, text(`devices.how.${how}`)));

function figures({ info, health, availability }) {
  return [
    ["connection", text(availability ? (availability.online ? "devices.online" : "devices.offline") : "devices.unknown")],
    ...(health ? [
      ["seen", app.words.time(Date.parse(health.ts))],
      ["calibrated", health.calibration_age_s === undefined ? text("devices.notYet") : text("devices.ago", { length: length(health.calibration_age_s) })],
      ["waiting", app.words.number.format(health.outbox)],
      ["lateness", text("devices.millis", { millis: Math.round(health.lateness_s * 1000) })],
    ] : []),
    ...(info ? [["version", info.version], ["hardware", info.hardware || text("devices.unknown")]] : []),
  ];
}

/** Steps of a lesson; the one that is due is marked, and what the desk says about it stands below. */
function wizard(name, steps) {
  const begin = html("button", { type: "button" }, text(`devices.${name}.begin`));
  begin.addEventListener("click", () => teach(name, begin));
  return card(name, text(`devices.${name}.title`), html("p", { class: "soft" }, text(`devices.${name}.lead`)),
    html("ol", { id: `${name}-steps`, class: "steps-list" }, ...steps.map((step) => html("li", { "data-step": step }, text(`devices.${name}.${step}`)))),
    html("div", { class: "buttons" }, begin), html("p", { id: `${name}-said`, class: "said", role: "status" }));
}

async function teach(name, button) {
  button.disabled = true;
  mark(name, "");
  const since = app.state ? app.clock.now() : Date.now();
  const outcome = await command(about(name));
  if (outcome !== "asked") {
    say(name, text(`commands.${outcome}`));
    button.disabled = false;
    return;
  }
  say(name, text("devices.listening"));
  mark(name, name === "calibrate" ? "sit" : "empty");
  clearTimeout(listening);
  listen(name, { since, button, left: LISTEN_TIMES, heard: 0 });
}

/** Hears what became of it from the events of the day, until it is over. */
async function listen(name, lesson) {
  const date = app.state?.today.date ?? new Date().toISOString().slice(0, 10);
  const told = (await get(`days/${date}/events`))?.events ?? [];
  const mat = name === "tare";
  const about = told.filter((event) => event.type === "calibration" && Date.parse(event.ts) >= lesson.since
    && (event.data.sensor === "mat") === mat);
  if (!byId(`${name}-said`)) {
    return;
  }
  const over = about.slice(lesson.heard).map((event) => hear(name, event.data.step, event.reason)).some(Boolean);
  if (over || lesson.left === 0) {
    lesson.button.disabled = false;
    if (!over) {
      say(name, text("devices.nothingHeard"));
    }
    return;
  }
  listening = setTimeout(() => listen(name, { ...lesson, heard: about.length, left: lesson.left - 1 }), LISTEN_MILLIS);
}

/** Says what was heard; answers whether that was the end of it. */
function hear(name, step, reason) {
  if (has(`devices.heard.${step}`)) {
    say(name, text(`devices.heard.${step}`, { reason }));
  }
  const next = { "upright-learned": "bend", "forward-learned": "done", tared: "done" }[step];
  if (next) {
    mark(name, next);
  }
  return ["forward-learned", "tared", "refused"].includes(step);
}

function mark(name, step) {
  for (const item of byId(`${name}-steps`).children) {
    item.dataset.step === step ? item.setAttribute("aria-current", "step") : item.removeAttribute("aria-current");
  }
}

/** She may have gone to another page before an answer comes. */
const say = (name, said) => byId(`${name}-said`)?.replaceChildren(said);

function cue(name) {
  const button = html("button", { type: "button" }, text(`devices.cue.${name}`));
  button.addEventListener("click", async () => {
    const outcome = await command(about("test-cue"), { cue: name });
    say("cue", text(outcome === "asked" ? "devices.cuePlays" : `commands.${outcome}`));
  });
  return button;
}
