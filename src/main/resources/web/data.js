// Her data and who may see it: taking it along, sharing it, signing out.

import { byId, html } from "./dom.js";
import { card, field, title } from "./form.js";
import { plusDays } from "./format.js";
import { changePassword } from "./password.js";
import { send } from "./send.js";
import { about, app, get, isOwn, tell } from "./shell.js";
import { language, LANGUAGES, speak, text } from "./texts.js";

export async function show(main) {
  const today = (await get("today"))?.date ?? new Date().toISOString().slice(0, 10);
  main.append(title(text("nav.data")),
    ...(app.me.devices.length > 1 ? [devices()] : []),
    card("language", text("data.language"), languages()),
    ...(app.device ? [card("export", text("data.export"), ...exports(today))] : []),
    ...(isOwn() ? [card("shares", text("data.shares"), html("p", { class: "soft" }, text("data.sharesLead")), html("ul", { id: "share-list", class: "plain" }), shareForm())] : []),
    ...(app.me.secured ? [account()] : []), ...(isOwn() ? [erasing()] : []));
  if (isOwn()) {
    await listShares();
  }
}

function devices() {
  return card("devices", text("data.devices"), html("div", { class: "buttons" }, ...app.me.devices.map(({ device, own }) => {
    const pick = html("button", { type: "button", ...(device === app.device ? { "aria-pressed": "true" } : {}) }, own ? device : text("data.shared", { device }));
    pick.addEventListener("click", () => location.assign(`/?device=${encodeURIComponent(device)}`));
    return pick;
  })));
}

function languages() {
  const select = html("select", { id: "speech" }, ...Object.entries(LANGUAGES).map(([tag, name]) =>
    html("option", { value: tag, lang: tag, ...(tag === language ? { selected: "" } : {}) }, name)));
  select.addEventListener("change", () => speak(select.value));
  return html("label", { class: "pick" }, html("span", {}, text("data.languageLabel")), select);
}

/** A year at a time: JSON and CSV of days, and the diary if there is one. */
function exports(today) {
  const range = `from=${plusDays(today, -365)}&to=${today}`;
  const download = (name, path, type) => {
    const button = html("button", { type: "button" }, text(`data.${name}`));
    button.addEventListener("click", () => save(path, type, `plumbline-${app.device}-${today}-${name}`));
    return button;
  };
  const all = html("a", { class: "button", href: about("export"), download: "" }, text("data.all"));
  return [html("p", { class: "soft" }, text("data.exportLead")), html("div", { class: "buttons" }, ...(isOwn() ? [all] : []),
    download("days", `days?${range}`, "text/csv"), download("daysJson", `days?${range}`, "application/json"),
    download("bouts", `bouts?${range}`, "text/csv"), download("diary", `diary?${range}`, "application/json"))];
}

async function save(path, type, name) {
  const answer = await fetch(about(path), { headers: { Accept: type } }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const address = URL.createObjectURL(await answer.blob());
  const link = html("a", { href: address, download: `${name}.${type === "text/csv" ? "csv" : "json"}` });
  link.click();
  URL.revokeObjectURL(address);
}

async function listShares() {
  const { shares } = await get("shares") ?? { shares: [] };
  byId("share-list")?.replaceChildren(...shares.map(({ clinician, what }) => {
    const end = html("button", { type: "button", class: "quiet small" }, text("data.unshare"));
    end.setAttribute("aria-label", text("data.unshareThis", { clinician, what: text(`data.what.${what}`) }));
    end.addEventListener("click", async () => {
      await tell("shares/end", { clinician, what });
      await listShares();
    });
    return html("li", { class: "between" }, text("data.sharedWith", { clinician, what: text(`data.what.${what}`) }), end);
  }));
}

function shareForm() {
  const what = html("select", { id: "what", name: "what" }, ...["DAYS", "DIARY"].map((each) => html("option", { value: each }, text(`data.what.${each}`))));
  const form = html("form", { class: "form" }, field("clinician", { required: "", maxlength: 40, autocomplete: "off" }, text("data.clinician")),
    html("div", { class: "field" }, html("label", { for: "what" }, text("data.whatLabel")), what),
    html("button", { type: "submit" }, text("data.share")), html("p", { class: "said", role: "status" }));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await tell("shares", Object.fromEntries(new FormData(form)));
    form.querySelector(".said").textContent = text(answer?.ok ? "data.sharedNow" : answer?.status === 400 ? "data.noClinician" : "commands.failed");
    await listShares();
  });
  return form;
}

/** Erasing takes two different presses, the second of which says what it does. */
function erasing() {
  const said = html("p", { class: "said", role: "status" });
  const ask = html("button", { type: "button", class: "quiet" }, text("data.erase"));
  const sure = html("button", { type: "button", hidden: "" }, text("data.eraseSure"));
  ask.addEventListener("click", () => {
    ask.hidden = true;
    sure.hidden = false;
    sure.focus();
  });
  sure.addEventListener("click", async () => {
    const answer = await tell("days", {}, "DELETE");
    said.textContent = text(answer?.ok ? "data.erased" : "commands.failed");
    sure.hidden = true;
    ask.hidden = false;
  });
  return card("erase", text("data.eraseTitle"), html("p", { class: "soft" }, text("data.eraseLead")), html("div", { class: "buttons" }, ask, sure), said);
}

function account() {
  const out = html("button", { type: "button" }, text("data.signOut"));
  out.addEventListener("click", async () => {
    await send("/api/v1/sign-out");
    location.assign("/");
  });
  return card("account", text("data.account", { name: app.me.name }), html("details", {}, html("summary", {}, text("password.change")), changePassword(() => {})), out);
}
