// What stays while pages change: who she is, the way around, the live stream and its clock.

import { byId, html, svg } from "./dom.js";
import { Words } from "./format.js";
import { DeviceClock, follow } from "./live.js";
import { send } from "./send.js";
import { fillTexts, text } from "./texts.js";

/** Pages by path; `bar` ones are always in reach, the others behind "More" on a phone. */
const PAGES = {
  "/": { name: "today", load: () => import("./today.js"), bar: true },
  "/history": { name: "history", load: () => import("./history.js"), bar: true },
  "/diary": { name: "diary", load: () => import("./diary.js"), bar: true },
  "/routine": { name: "routine", load: () => import("./routine.js") },
  "/plan": { name: "plan", load: () => import("./plan.js"), bar: true },
  "/devices": { name: "devices", load: () => import("./devices.js") },
  "/call": { name: "call", load: () => import("./call.js") },
  "/report": { name: "report", load: () => import("./report.js") },
  "/data": { name: "data", load: () => import("./data.js") },
  "/more": { name: "more", load: () => import("./more.js"), bar: true, onlyOnPhone: true },
};

const ICONS = {
  today: ["M4 19h16", "M6 19v-6h3v6M11 19V6h3v13M16 19v-9h3v9"],
  history: ["M4 6h16v14H4zM4 10h16M8 3v4M16 3v4", "M8 14h3M13 14h3"],
  diary: ["M6 3h12v18H6zM9 3v18", "M12 8h4M12 12h4"],
  plan: ["M5 6h2M5 12h2M5 18h2", "M10 6h9M10 12h9M10 18h9"],
  more: ["M5 12h.1M12 12h.1M19 12h.1"],
};

/** What pages share. */
export const app = {
  me: null,
  device: new URLSearchParams(location.search).get("device"),
  words: new Words("UTC"),
  clock: new DeviceClock(),
  info: null,
  state: null,
  link: "connecting",
  pages: PAGES,
};

let page = {};

/** An address of the API, about the device that is shown. */
export function about(path) {
  const device = app.device ? `${path.includes("?") ? "&" : "?"}device=${encodeURIComponent(app.device)}` : "";
  return `/api/v1/${path}${device}`;
}

/** The JSON at a path; null if there is none, which the live stream tells her where the service is gone. */
export async function get(path) {
  const answer = await fetch(about(path)).catch(() => null);
  if (answer?.status === 401) {
    location.reload();
  }
  return answer?.ok ? answer.json() : null;
}

/** Sends something about the device that is shown. */
export const tell = (path, body, method) => send(about(path), body, method);

/** Whether she may see and change everything here. */
export const isOwn = () => app.me.devices.find(({ device }) => device === app.device)?.own ?? false;

let showing = Promise.resolve();

/** Shows the page of the address, once the one before is there and can be left. */
const show = () => (showing = showing.then(change, change));

async function change() {
  const place = PAGES[location.pathname] ?? PAGES["/"];
  page.leave?.();
  page = {};
  const main = byId("main");
  const module = await place.load();
  main.className = place.name;
  main.replaceChildren();
  markNav();
  page = (await module.show(main)) ?? {};
  fillTexts(main);
  if (app.state) {
    page.receive?.(app.state);
  }
  if (place.name !== "today") {
    document.title = text("title", { stance: text(`nav.${place.name}`) });
  }
}

/** Goes to an address of this site without loading it anew. */
export async function go(address) {
  history.pushState(null, "", address);
  await show();
  scrollTo(0, 0);
  byId("main").focus({ preventScroll: true });
}

function markNav() {
  for (const link of document.querySelectorAll("#nav a")) {
    const here = new URL(link.href).pathname === location.pathname;
    const more = link.dataset.name === "more" && !PAGES[location.pathname]?.bar;
    link.toggleAttribute("data-here", here || more);
    here ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  }
}

function drawNav() {
  const links = Object.entries(PAGES).map(([path, { name, bar, onlyOnPhone }]) => {
    const icon = ICONS[name] ? [svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, ...ICONS[name].map((d) => svg("path", { d })))] : [];
    return html("a", { href: path, "data-name": name, class: onlyOnPhone ? "phone" : bar ? "" : "wide" }, ...icon, text(`nav.${name}`));
  });
  byId("nav").replaceChildren(...links);
  byId("nav").hidden = false;
}

/** Links within the page change the page; others, and those with a modifier key, are the browser's. */
function followLinks(event) {
  const link = event.target.closest("a[href]");
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const address = link && new URL(link.href ?? link.href.baseVal, location.href);
  const inside = address?.origin === location.origin && address.pathname in PAGES && !address.hash && !link.hasAttribute("download");
  if (plain && inside) {
    event.preventDefault();
    go(address);
  }
}

function receive(state) {
  app.state = state;
  app.clock.set(Date.parse(state.ts));
  page.receive?.(state);
  tick();
}

/** What runs on between messages. */
function tick() {
  const silent = app.state && app.link === "live" && app.clock.isSilent();
  const shown = silent ? "silent" : app.link;
  const said = text(`link.${shown}`, { time: app.state ? app.words.time(Date.parse(app.state.ts)) : "" });
  byId("link").dataset.link = shown;
  if (byId("link").textContent !== said) {
    byId("link").textContent = said;
  }
  if (shown === "live") {
    page.tick?.();
  }
}

/** What the device is, once it said so. */
export function showInfo(info, zone) {
  app.info = info;
  app.words = new Words(zone);
  app.clock.speed = info?.speed ?? 1;
  byId("demo").hidden = !info?.simulated;
  byId("demo").textContent = text(info?.speed > 1 ? "demo.banner" : "demo.bannerRealTime", { speed: info?.speed });
}

/** The one-time token is void by now; it need not stay in the address. */
function forgetToken() {
  const address = new URL(location);
  address.searchParams.delete("token");
  history.replaceState(null, "", address);
}

async function start() {
  forgetToken();
  fillTexts(document);
  app.me = await fetch("/api/v1/me").then((answer) => answer.json());
  if (app.me.required && !app.me.secured) {
    const { choosePassword } = await import("./password.js");
    byId("main").className = "";
    return choosePassword(byId("main"));
  }
  app.device ??= app.me.devices[0]?.device ?? null;
  drawNav();
  document.addEventListener("click", followLinks);
  addEventListener("popstate", show);
  const today = await get("today");
  showInfo(today?.info, today?.zone ?? "UTC");
  await show();
  if (app.device) {
    follow(about("live"), { onState: receive, onLink: (link) => { app.link = link; tick(); } });
  }
  setInterval(tick, app.clock.speed > 1 ? 250 : 1000);
}

start();
