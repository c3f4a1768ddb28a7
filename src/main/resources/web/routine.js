// The routine: what she is guided through, part by part, with its clock and its count as the desk tells them.

import { byId, html, svg } from "./dom.js";
import { card, title } from "./form.js";
import { length } from "./format.js";
import { command } from "./live.js";
import { confirmation, stopPrompts } from "./personal.js";
import { about, app, get, go, isOwn } from "./shell.js";
import { planText, text } from "./texts.js";

const PATIENCE_MILLIS = 4_000;
const TURN = 2 * Math.PI * 52;

let plan = null;
let personal = null;
let guided = null;
let phase = null;
let waiting = null;
let longest = { phase: null, seconds: 0 };

export async function show(main) {
  [plan, personal] = await Promise.all([get("plan").then((kept) => kept?.plan), isOwn() ? get("personal") : null]);
  guided = null;
  phase = null;
  main.append(title(text("nav.routine"), plan ? planText(plan.texts.stop.text) : text("plan.none")),
    html("div", { id: "guide", class: "stack" }), html("p", { id: "said", class: "said", role: "status" }));
  draw(null);
  return { receive: (state) => draw(state.exercise ?? null), tick: drawClock, leave: () => clearTimeout(waiting) };
}

/** Redraws only what changed, so that a button under a finger stays where it is. */
function draw(exercise) {
  const place = exercise && `${exercise.showing} ${exercise.number}`;
  if (place !== phase || !byId("guide").firstChild) {
    if (guided && !exercise) {
      say(guided.number === guided.of && guided.repetition >= guided.part.repetitions ? "routine.done" : "routine.ended");
    } else if (exercise) {
      clearTimeout(waiting);
      say("");
    }
    phase = place;
    byId("guide").replaceChildren(...(exercise ? [exercise.showing === "check" ? check(exercise) : running(exercise)] : choice()));
  }
  guided = exercise;
  drawClock();
}

/** She may have gone to another page before an answer comes. */
const say = (path) => byId("said")?.replaceChildren(path && text(path));

/** What can be begun, with the question that comes first. */
function choice() {
  if (!plan || !isOwn()) {
    return [];
  }
  const known = personal?.kept_here;
  const ready = !known || personal.consent === "given";
  const offered = (name, list) => !known || list.includes(name);
  return [
    ...(ready ? [] : [confirmation(personal, async () => { personal = await get("personal"); phase = ""; draw(null); })]),
    ...(known ? [] : [html("p", { class: "card soft" }, text("personal.elsewhere"))]),
    ...Object.entries(plan.routine).filter(([name]) => offered(name, personal?.routines)).map(([name, routine]) =>
      card(`begin-${name}`, planText(routine.title), html("p", { class: "soft" }, text("routine.parts", {
        parts: routine.exercises.filter((each) => offered(each, personal?.offered)).map((each) => planText(plan.exercises[each].title)).join(", "),
      })), html("div", { class: "buttons" }, start(name, routine.title, ready)))),
    card("single", text("routine.single"), html("ul", { class: "plain" },
      ...Object.entries(plan.exercises).filter(([name]) => offered(name, personal?.offered)).map(([name, exercise]) =>
        html("li", { class: "between" }, html("div", {}, planText(exercise.title),
          html("small", {}, exercise.repetitionsMost > 1 ? text("plan.repetitions", { least: exercise.repetitionsLeast, most: exercise.repetitionsMost }) : text("plan.held", { length: length(exercise.hold) }))),
        start(name, exercise.title, ready))))),
  ];
}

function start(name, said, ready) {
  const button = html("button", { type: "button", class: "small", "aria-label": text("routine.startThis", { name: planText(said) }), ...(ready ? {} : { disabled: "" }) }, text("routine.start"));
  button.addEventListener("click", async () => {
    await ask("start-exercise", { exercise: name });
    clearTimeout(waiting);
    waiting = setTimeout(() => guided === null && say("routine.notBegun"), PATIENCE_MILLIS);
  });
  return button;
}

/** What the desk tells may be here before the answer: a good answer says nothing more. */
async function ask(name, body = {}) {
  say("");
  const outcome = await command(about(name), body);
  if (outcome !== "asked") {
    say(`commands.${outcome}`);
  }
}

function asking(name, path, quiet) {
  const button = html("button", { type: "button", ...(quiet ? { class: "quiet" } : {}) }, text(path));
  button.addEventListener("click", () => ask(name));
  return button;
}

/** The question before a routine. A yes is told to nobody: it ends the routine and shows the card. */
function check(exercise) {
  const yes = html("button", { type: "button", class: "quiet" }, text("routine.applies"));
  yes.addEventListener("click", async () => {
    await ask("stop-exercise");
    await stopPrompts(personal);
    go("/call");
  });
  return card("check", text("routine.check", { title: planText(exercise.title) }),
    html("p", {}, text("routine.checkLead")),
    html("ul", { class: "signs" }, ...Object.values(plan.whenToCall).map((line) => html("li", {}, planText(line.text)))),
    html("div", { class: "buttons" }, asking("check-clear", "routine.clear"), yes, asking("stop-exercise", "routine.stop", true)));
}

function running({ title: whole, part, number, of }) {
  const steps = plan?.exercises[part.name]?.steps ?? [];
  return html("section", { class: "card guide", "aria-labelledby": "part-title" },
    html("p", { class: "soft" }, text("routine.part", { title: planText(whole), number, of })),
    html("h2", { id: "part-title", "aria-live": "polite" }, planText(part.title)),
    html("p", { class: "soft" }, [text(`routine.position.${part.position}`), part.side === "both" ? "" : text(`routine.side.${part.side}`)].filter(Boolean).join(" · ")),
    html("div", { class: "dial" },
      svg("svg", { viewBox: "0 0 120 120", "aria-hidden": "true" }, svg("circle", { class: "dial-rest", cx: 60, cy: 60, r: 52 }),
        svg("circle", { id: "dial", class: "dial-left", cx: 60, cy: 60, r: 52, "stroke-dasharray": TURN, transform: "rotate(-90 60 60)" })),
      html("p", { id: "left", role: "timer" }), html("p", { id: "count", class: "count-told" })),
    html("p", { id: "hint", class: "hint", role: "status" }),
    html("ol", { class: "steps-list" }, ...steps.map((step) => html("li", {}, planText(step)))),
    html("div", { class: "buttons" }, asking("skip-part", "routine.skip"), asking("stop-exercise", "routine.stop", true)));
}

/** What runs on between messages. */
function drawClock() {
  if (!guided || guided.showing === "check" || !byId("left")) {
    return;
  }
  const left = Math.max(0, (Date.parse(guided.ends) - app.clock.now()) / 1000);
  byId("left").textContent = length(Math.ceil(left));
  byId("dial").setAttribute("stroke-dashoffset", TURN * (1 - left / Math.max(1, whole(left))));
  byId("count").textContent = counted();
  byId("hint").textContent = guided.hint ? planText(guided.hint) : "";
}

/** How long this phase is: the longest that was left of it. */
function whole(left) {
  longest = longest.phase === phase ? { phase, seconds: Math.max(longest.seconds, left) } : { phase, seconds: left };
  return longest.seconds;
}

function counted() {
  const { showing, part, repetition, counted: seen } = guided;
  if (showing === "getting-ready") {
    return text("routine.ready");
  }
  const done = part.counts && seen > 0 ? text("routine.counted", { counted: seen }) : "";
  return part.repetitions > 1 ? [text("routine.repetition", { repetition, of: part.repetitions }), done].filter(Boolean).join(" · ") : text("routine.hold");
}
