// Every word of the page comes from one file, so that one file is all there is to translate.

const response = await fetch("texts.en.json");
const texts = await response.json();

/** The text at a path such as "link.lost", with {name} replaced by values.name. */
export function text(path, values = {}) {
  const found = path.split(".").reduce((branch, key) => branch[key], texts);
  return found.replace(/\{(\w+)}/g, (_, name) => values[name]);
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
