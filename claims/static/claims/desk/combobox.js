// A field with a list to choose from, found while somebody types (ARIA's combobox pattern).

import { announce, element, own, t } from "./say.js";

const PAUSE = 150;

export class Combobox {
  // `search(words)` answers options {label, hint, value}; `onPick(value)` takes one of them, and
  // `onType(words)` what was typed instead.
  constructor(field, { search, onPick, onType }) {
    Object.assign(this, { field, search, onPick, onType });
    this.list = document.getElementById(field.getAttribute("aria-controls"));
    this.options = [];
    this.active = -1;
    this.asked = 0;
    field.addEventListener("input", () => {
      this.onType(this.field.value);
      this.#ask(PAUSE);
    });
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("click", () => this.#ask(0));
    field.addEventListener("focus", () => !this.field.value && this.#ask(0));
    field.addEventListener("blur", () => this.#left());
    document.addEventListener("pointerdown", () => (this.isPressed = true), true);
    document.addEventListener("pointerup", () => (this.isPressed = false), true);
    // Before the field loses the focus.
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const item = event.target.closest("[role=option]");
      if (item) this.#pick(Number(item.dataset.n));
    });
  }

  close() {
    this.asked += 1;
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.active = -1;
    this.#expanded(false);
  }

  // What is below the list moves up when it closes: a button that is being pressed has to stay
  // under the pointer until it is let go.
  #left() {
    if (!this.isPressed) this.close();
    else document.addEventListener("pointerup", () => setTimeout(() => this.close()), { once: true });
  }

  #key(event) {
    if (event.isComposing) return;
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) this.#ask(0);
      else this.#go(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen && this.active >= 0) {
      this.#pick(this.active);
    } else if (event.key === "Escape" && isOpen) {
      this.close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #ask(pause) {
    clearTimeout(this.timer);
    const asked = ++this.asked;
    this.timer = setTimeout(async () => {
      const words = this.field.value.trim();
      const options = await this.search(words);
      // Somebody typed on, or left: what comes now is of yesterday.
      if (asked === this.asked && document.activeElement === this.field) this.#show(options);
    }, pause);
  }

  #show(options) {
    this.options = options;
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    const items = options.map(({ label, hint }, n) =>
      element(
        "li",
        { role: "option", id: `${this.list.id}-${n}`, "data-n": n, "aria-selected": "false" },
        own(label),
        hint && element("span", { class: "rd-option-hint" }, ` ${hint}`),
      ),
    );
    this.list.replaceChildren(...items);
    this.list.hidden = !items.length;
    this.#expanded(items.length > 0);
    announce(items.length ? t("results", { number: items.length }) : t("no_results"));
  }

  #go(step) {
    const { length } = this.options;
    this.active = (this.active + step + length + (this.active < 0 && step < 0 ? 1 : 0)) % length;
    for (const [n, item] of [...this.list.children].entries()) {
      item.setAttribute("aria-selected", String(n === this.active));
      if (n === this.active) item.scrollIntoView({ block: "nearest" });
    }
    this.field.setAttribute("aria-activedescendant", `${this.list.id}-${this.active}`);
  }

  #pick(n) {
    this.close();
    this.onPick(this.options[n].value);
  }

  #expanded(isOpen) {
    this.field.removeAttribute("aria-activedescendant");
    if (this.field.getAttribute("role") === "combobox") {
      this.field.setAttribute("aria-expanded", String(isOpen));
    }
  }
}
