// The live stream, and the device's clock between two of its messages.

import { send } from "./send.js";

const RETRY_MILLIS = 3_000;

/** Follows the stream; tells of states and of how the connection is: "live", "lost" or "signedOut". */
export function follow(address, { onState, onLink }) {
  const source = new EventSource(address);
  source.addEventListener("open", () => onLink("live"));
  source.addEventListener("state", (event) => onState(JSON.parse(event.data)));
  source.addEventListener("error", async () => {
    onLink("lost");
    if (source.readyState === EventSource.CLOSED) {
      await tryAgain(address, { onState, onLink });
    }
  });
}

/** A browser gives up on its own after a refusal; the service may only be restarting. */
async function tryAgain(address, listeners) {
  const answer = await fetch("/api/v1/me").catch(() => null);
  if (answer?.status === 401) {
    listeners.onLink("signedOut");
  } else {
    setTimeout(() => follow(address, listeners), RETRY_MILLIS);
  }
}

/** Runs on from the moment of the last state, as fast as the device's own clock does. */
export class DeviceClock {
  constructor() {
    this.speed = 1;
  }

  /** The device said what time it is. */
  set(millis) {
    this.heard = performance.now();
    this.millis = millis;
  }

  now() {
    return this.millis + (performance.now() - this.heard) * this.speed;
  }

  /** Whether the device has been quiet for longer than it ever is: it tells at least every minute of its own time. */
  isSilent() {
    const patience = Math.max(15_000, 150_000 / this.speed);
    return performance.now() - this.heard > patience;
  }
}

/** Asks the device for something: "asked" if it took it on, "unanswered" if it kept silent, else "failed". */
export async function command(address, body = {}) {
  const answer = await send(address, body);
  if (answer?.ok) {
    return "asked";
  }
  return answer?.status === 504 ? "unanswered" : "failed";
}
