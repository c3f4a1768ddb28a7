// Every word of the page comes from one file a language, so that one file is all there is to translate.

export const LANGUAGES = { en: "English", de: "Deutsch" };

/** What she picked, or else what the browser prefers among the languages there are. */
export const language = [localStorage.getItem("language"), ...navigator.languages]
  .map((tag) => tag?.slice(0, 2).toLowerCase())
  .find((tag) => tag in LANGUAGES) ?? "en";

const response = await fetch(`/texts.${language}.json`);
const texts = await response.json();
/** English is spoken in Europe here: 24 hours, the day before the month. */
document.documentElement.lang = language === "en" ? "en-GB" : language;

/** The page in another language. */
export function speak(other) {
  localStorage.setItem("language", other);
  location.reload();
}

/** The text at a path such as "link.lost", with {name} replaced by values.name. */
export function text(path, values = {}) {
  return branch(path).replace(/\{(\w+)}/g, (_, name) => values[name]);
}

/** The list or the group of texts at a path. */
export function branch(path) {
  return path.split(".").reduce((found, key) => found?.[key], texts) ?? path;
}

/** Whether there is a text at a path. */
export function has(path) {
  return branch(path) !== path;
}

/** Fills elements that name their text (data-text) or their label (data-label). */
export function fillTexts(root) {
  for (const element of root.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
}

/** A sentence of the plan in her language; what somebody changed or added there stays as it was written. */
export const planText = (sentence) => texts.planLines?.[sentence] ?? sentence;
