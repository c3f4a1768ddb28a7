// Her diary: how it felt, where, and a note, beside the time she sat that day. Beside, not because of.

import { byId, html } from "./dom.js";
import { field, title } from "./form.js";
import { length, plusDays } from "./format.js";
import { app, get, isOwn, tell } from "./shell.js";
import { branch, text } from "./texts.js";

const DAYS_SHOWN = 56;

export async function show(main) {
  main.append(title(text("nav.diary"), text("diary.lead")), ...(isOwn() ? [entryForm()] : []),
    html("section", { class: "card", "aria-labelledby": "entries-title" },
      html("h2", { id: "entries-title" }, text("diary.entries")), html("div", { id: "entries" })));
  await list();
}

function entryForm() {
  const said = html("output", { for: "pain", id: "pain-said" }, "0");
  const pain = html("input", { id: "pain", name: "pain", type: "range", min: 0, max: 10, step: 1, value: 0, "aria-describedby": "pain-ends" });
  pain.addEventListener("input", () => { said.textContent = pain.value; });
  const places = html("fieldset", {}, html("legend", {}, text("diary.where")),
    html("div", { class: "picks" }, ...Object.entries(branch("diary.places")).map(([name, place]) =>
      html("label", { class: "pickable" }, html("input", { type: "checkbox", name: "place", value: name }), html("span", {}, place)))));
  const form = html("form", { class: "card form", id: "entry" },
    html("div", { class: "field" }, html("label", { for: "pain" }, text("diary.pain")), html("div", { class: "slide" }, pain, said),
      html("small", { id: "pain-ends" }, text("diary.ends"))),
    places,
    field("note", { maxlength: 500, autocomplete: "off" }, text("diary.note")),
    html("button", { type: "submit" }, text("diary.save")),
    html("p", { class: "said", role: "status" }));
  form.addEventListener("submit", (event) => save(event, form, said));
  return form;
}

async function save(event, form, said) {
  event.preventDefault();
  const values = new FormData(form);
  const answer = await tell("diary", { pain: Number(values.get("pain")), places: values.getAll("place"), note: values.get("note") });
  form.querySelector(".said").textContent = text(answer?.ok ? "diary.saved" : "commands.failed");
  if (answer?.ok) {
    form.reset();
    said.textContent = "0";
    await list();
  }
}

/** Entries, the newest first, each with the sitting of its day. */
async function list() {
  const to = (await get("today"))?.date ?? new Date().toISOString().slice(0, 10);
  const range = `from=${plusDays(to, 1 - DAYS_SHOWN)}&to=${to}`;
  const [kept, days] = await Promise.all([get(`diary?${range}`), get(`days?${range}`)]);
  const byDate = new Map((days?.days ?? []).map((day) => [day.date, day]));
  const entries = kept?.entries ?? [];
  byId("entries")?.replaceChildren(entries.length === 0
    ? html("p", { class: "empty" }, text("diary.empty"))
    : html("ul", { class: "entries" }, ...entries.map((entry) => item(entry, byDate.get(entry.date)))));
}

const bare = ({ pain, source }) => (source === "button" ? "diary.pressed" : pain === null ? "diary.mark" : "diary.bare");

function item(entry, day) {
  const places = entry.places.map((place) => text(`diary.places.${place}`)).join(", ");
  const remove = html("button", { type: "button", class: "quiet small" }, text("diary.remove"));
  remove.setAttribute("aria-label", text("diary.removeThis", { time: app.words.moment.format(Date.parse(entry.at)) }));
  remove.addEventListener("click", async () => {
    await tell(`diary/${entry.id}`, {}, "DELETE");
    await list();
  });
  return html("li", {},
    html("span", { class: "pain", ...(entry.pain === null ? {} : { "data-pain": Math.ceil(entry.pain / 2.5) }) }, entry.pain === null ? "–" : String(entry.pain)),
    html("div", {}, html("time", { datetime: entry.at }, app.words.moment.format(Date.parse(entry.at))),
      html("p", {}, [places, entry.note].filter(Boolean).join(" · ") || text(bare(entry))),
      html("small", {}, day ? text("diary.beside", { sitting: length(day.seconds.seated_still + day.seconds.seated_moving), longest: length(day.longest_bout_s), breaks: day.breaks }) : text("diary.besideNothing"))),
    ...(isOwn() ? [remove] : []));
}
