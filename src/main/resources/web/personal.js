// Stage, flags and consent: told by her, kept on the machine at her desk, sent to nobody.

import { html } from "./dom.js";
import { card } from "./form.js";
import { tell } from "./shell.js";
import { text } from "./texts.js";

const STAGES = ["early", "second-trimester", "late-second", "third-trimester", "postpartum"];
const FLAGS = ["pelvic-girdle-pain"];

const keep = ({ stage, flags, consent }, change) => tell("personal", { stage: stage ?? null, flags, consent, ...change }, "PUT");

/** The form on the plan page; `done` is called when something was kept. */
export function personalCard(personal, done) {
  if (!personal.kept_here) {
    return card("personal", text("personal.title"), html("p", { class: "soft" }, text("personal.elsewhere")));
  }
  const said = html("p", { class: "said", role: "status" });
  const change = async (changed) => {
    const answer = await keep(personal, changed);
    said.textContent = text(answer?.ok ? "personal.kept" : "commands.failed");
    if (answer?.ok) {
      Object.assign(personal, changed);
      done();
    }
  };
  return card("personal", text("personal.title"), html("p", { class: "soft" }, text("personal.lead")),
    html("div", { class: "form" }, stages(personal, change), ...FLAGS.map((flag) => flagBox(personal, flag, change)), consentBox(personal, change), said));
}

function stages(personal, change) {
  const options = ["", ...STAGES].map((stage) =>
    html("option", { value: stage, ...(stage === (personal.stage ?? "") ? { selected: "" } : {}) }, text(stage ? `personal.stages.${stage}` : "personal.untold")));
  const select = html("select", { id: "stage" }, ...options);
  select.addEventListener("change", () => change({ stage: select.value || null }));
  return html("div", { class: "field" }, html("label", { for: "stage" }, text("personal.stage")), select);
}

function tick(id, checked, said, remark, onChange) {
  const box = html("input", { type: "checkbox", id, ...(checked ? { checked: "" } : {}), "aria-describedby": `${id}-remark` });
  box.addEventListener("change", () => onChange(box.checked));
  return html("div", { class: "tick" }, box, html("div", {}, html("label", { for: id }, said), html("small", { id: `${id}-remark` }, remark)));
}

const flagBox = (personal, flag, change) => tick(flag, personal.flags.includes(flag), text(`personal.flags.${flag}`), text(`personal.flagNotes.${flag}`),
  (on) => change({ flags: on ? [...personal.flags, flag] : personal.flags.filter((each) => each !== flag) }));

const consentBox = (personal, change) => tick("consent", personal.consent === "given", text("personal.consent"), text(`personal.consentNotes.${personal.consent}`),
  (on) => change({ consent: on ? "given" : "stopped" }));

/** What must be confirmed before any exercise is guided. */
export function confirmation(personal, done) {
  const button = html("button", { type: "button" }, text("personal.confirm"));
  button.addEventListener("click", async () => (await keep(personal, { consent: "given" }))?.ok && done());
  return card("confirm", text("personal.first"), html("p", {}, text("personal.firstLead")), html("div", { class: "buttons" }, button));
}

/** A line of the check applies: no exercise is prompted until she turns that on again. */
export const stopPrompts = (personal) => (personal?.kept_here ? keep(personal, { consent: "stopped" }) : null);
