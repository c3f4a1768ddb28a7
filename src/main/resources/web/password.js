// The password: the first one, chosen after a one-time link, and every one after it.

import { html } from "./dom.js";
import { send } from "./send.js";
import { text } from "./texts.js";
import { field } from "./form.js";

const SHORTEST = 12;

/** Asks for a name and the first password; the page begins when both are there. */
export function choosePassword(main) {
  main.classList.remove("loading");
  const form = html("form", { class: "card form narrow", id: "choose" },
    html("h1", {}, text("password.first")),
    html("p", { class: "soft" }, text("password.why")),
    field("name", { autocomplete: "username", maxlength: 40, required: "" }, text("signIn.name")),
    ...passwordFields());
  main.replaceChildren(form);
  onSubmit(form, () => location.replace("/"), (values) => ({ name: values.name.trim(), next: values.next }));
}

/** A form that changes the password of whoever is signed in. */
export function changePassword(done) {
  const form = html("form", { class: "form", id: "change" },
    field("current", { type: "password", autocomplete: "current-password", required: "" }, text("password.current")),
    ...passwordFields());
  onSubmit(form, done, ({ current, next }) => ({ current, next }));
  return form;
}

const passwordFields = () => [
  field("next", { type: "password", autocomplete: "new-password", required: "", minlength: SHORTEST, maxlength: 128 },
    text("password.next"), text("password.rule", { least: SHORTEST })),
  html("button", { type: "submit" }, text("password.submit")),
  html("p", { class: "said", role: "alert" }),
];

function onSubmit(form, done, body) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await send("/api/v1/me/password", body(Object.fromEntries(new FormData(form))));
    if (answer?.ok) {
      form.reset();
      done();
    }
    form.querySelector(".said").textContent = answer?.ok ? text("password.done") : told(answer);
  });
}

function told(answer) {
  const paths = { 400: "password.notAllowed", 403: "signIn.wrong", 429: "password.wait" };
  return text(paths[answer?.status] ?? "signIn.unreachable", { least: SHORTEST });
}
