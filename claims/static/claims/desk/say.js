// What the page says: its words in the reader's language, aloud to screen readers, and in a toast.

export const config = JSON.parse(document.getElementById("desk-config").textContent);

const LONGEST = 90;
const TOAST = 10_000;

// A sentence by its name, with what is to be filled in.
export function t(name, filling = {}) {
  return config.words[name].replace(/%\((\w+)\)s/g, (_, what) => String(filling[what] ?? ""));
}

export function shortened(text, longest = LONGEST) {
  const points = Array.from(text.replace(/\s+/g, " ").trim());
  return points.length > longest ? `${points.slice(0, longest - 1).join("")}…` : points.join("");
}

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child != null && child !== false));
  return made;
}

// Text whose direction is its own.
export function own(text, attributes = {}) {
  return element("bdi", attributes, text);
}

let saying = [];

// What is said at one moment is said together: the second would silence the first.
export function announce(text) {
  const place = document.getElementById("rd-say");
  if (!saying.length) {
    // The same words twice are said twice only if the place was empty between.
    place.textContent = "";
    requestAnimationFrame(() => {
      place.textContent = saying.join(" ");
      saying = [];
    });
  }
  saying.push(text);
}

let hiding = 0;

// Show what was done, with a button to take it back or to do what `label` says.
export function toast(text, act, label = t("undo")) {
  const place = document.getElementById("rd-toast");
  const button = act && element("button", { type: "button", class: "rd-toast-undo" }, label);
  button?.addEventListener("click", () => {
    place.hidden = true;
    act();
  });
  place.replaceChildren(...[element("span", {}, text), button].filter(Boolean));
  place.hidden = false;
  announce(text);
  clearTimeout(hiding);
  hiding = setTimeout(function hide() {
    if (place.matches(":hover, :focus-within")) hiding = setTimeout(hide, TOAST);
    else place.hidden = true;
  }, TOAST);
}

// A sentence above the page that stays until it is no longer so; "" takes it away.
export function notice(text, link) {
  const place = document.getElementById("rd-notice");
  if (place.dataset.said === text) return;
  place.dataset.said = text;
  place.hidden = !text;
  place.replaceChildren(text);
  if (link) place.append(" ", element("a", { href: "" }, link));
}
