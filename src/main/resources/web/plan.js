// The coaching plan: what is suggested when, and where each line comes from.

import { html } from "./dom.js";
import { card, title } from "./form.js";
import { length } from "./format.js";
import { personalCard } from "./personal.js";
import { get, isOwn } from "./shell.js";
import { planText, text } from "./texts.js";

export async function show(main) {
  const [kept, personal] = await Promise.all([get("plan"), isOwn() ? get("personal") : null]);
  const plan = kept?.plan;
  if (!plan) {
    main.append(title(text("nav.plan")), html("p", { class: "card empty" }, text("plan.none")));
    return;
  }
  main.append(title(text("nav.plan"), text("plan.lead")),
    ...(personal ? [personalCard(personal, () => {})] : []),
    card("rules", text("plan.rules"), html("ul", { class: "plain" }, ...Object.entries(plan.rules).map(rule))),
    card("stages", text("plan.stages"), ...Object.values(plan.stages).map(stage)),
    card("days", text("plan.days"), ...Object.values(plan.dayKinds).map(dayKind)),
    card("sit", text("plan.sit"), lines(Object.values(plan.setYourSit))),
    card("exercises", text("plan.exercises"), html("p", { class: "soft" }, planText(plan.texts.stop.text)),
      ...Object.values(plan.exercises).map(exercise)),
    html("p", { class: "soft" }, text("plan.sources")));
}

/** Figures that are no lengths of time. */
const PLAIN = new Set(["attempts", "perHour", "softDays", "flexionDegrees", "times", "differencePercent"]);

/** A rule with its figures in words: what is named like a length of time is one. */
function rule([name, { source, ...values }]) {
  const said = Object.entries(values).map(([key, value]) => `${text(`plan.keys.${key}`)}: ${figure(key, value)}`);
  return html("li", { class: "rule" }, html("strong", {}, text(`plan.names.${name}`)), html("span", {}, said.join(" · ")),
    ...(source ? [html("small", {}, source)] : []));
}

function figure(key, value) {
  if (typeof value === "boolean") {
    return text(value ? "plan.yes" : "plan.no");
  }
  return PLAIN.has(key) ? String(value) : length(value);
}

const stage = (line) => part(planText(line.title), line.source,
  text("plan.interval", { length: length(line.interval), repetitions: line.repetitionsMost }), line.offers);

const dayKind = (line) => part(planText(line.title), line.source,
  text("plan.dayInterval", { length: length(line.intervalMost) }), line.hints);

const exercise = (line) => part(planText(line.title), line.source,
  line.repetitionsMost > 1 ? text("plan.repetitions", { least: line.repetitionsLeast, most: line.repetitionsMost }) : text("plan.held", { length: length(line.hold) }),
  line.steps);

function part(head, source, summary, sentences) {
  return html("details", {}, html("summary", {}, head), html("p", {}, summary),
    html("ul", { class: "plain" }, ...sentences.map((sentence) => html("li", {}, planText(sentence)))),
    html("small", {}, text("plan.from", { source })));
}

const lines = (list) => html("ul", { class: "plain" }, ...list.map((line) => html("li", {}, planText(line.text), html("small", {}, line.source))));
