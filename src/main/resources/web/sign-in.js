// Signing in. Where a session exists already, the page itself is asked for again: a strict cookie stays at home
// when somebody comes from another site.

import { byId } from "./dom.js";
import { send } from "./send.js";
import { fillTexts, text } from "./texts.js";

fillTexts(document);
if ((await fetch("/api/v1/me").catch(() => null))?.ok) {
  location.reload();
}
byId("name").value = localStorage.getItem("name") ?? "";
byId(byId("name").value ? "password" : "name").focus();

byId("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const name = byId("name").value.trim();
  const answer = await send("/api/v1/sign-in", { name, password: byId("password").value });
  if (answer?.ok) {
    localStorage.setItem("name", name);
    location.reload();
  } else {
    byId("said").textContent = told(answer);
    byId("password").select();
  }
});

function told(answer) {
  if (answer?.status === 429) {
    return text("signIn.wait", { seconds: answer.headers.get("Retry-After") });
  }
  return text(answer ? "signIn.wrong" : "signIn.unreachable");
}
