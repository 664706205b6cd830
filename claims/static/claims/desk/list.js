// The list beside the text. Only lines that changed are made anew.

import { labelOf } from "./lines.js";
import { config, element, own, shortened, t } from "./say.js";

const LONGEST_QUOTE = 280;

export class List {
  constructor(container, { onButton }) {
    this.container = container;
    this.shown = new Map();
    this.current = "";
    container.replaceChildren();
    container.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-do]");
      const item = event.target.closest("[data-key]");
      if (!item) return;
      onButton(button?.dataset.do ?? (event.target.closest("a") ? "" : "go"), item.dataset.key);
    });
  }

  // Lines in their order, and what is being saved and was refused, by key.
  show(lines, { pending, errors }) {
    const focused = this.#focused();
    const keys = new Set(lines.map((line) => line.key));
    for (const [key, { item }] of this.shown) {
      if (keys.has(key)) continue;
      item.remove();
      this.shown.delete(key);
    }
    let before = null;
    for (const line of lines) {
      const item = this.#item(line, pending.has(line.key), errors.get(line.key) ?? "");
      const place = before ? before.nextSibling : this.container.firstChild;
      if (item !== place) this.container.insertBefore(item, place);
      before = item;
    }
    if (focused) this.#focusAgain(focused);
  }

  get hasFocus() {
    return this.container.contains(document.activeElement);
  }

  setCurrent(key) {
    this.#look(this.current, false);
    this.current = key;
    this.#look(key, true);
  }

  item(key) {
    return this.shown.get(key)?.item;
  }

  #look(key, isCurrent) {
    const item = this.item(key);
    if (!item) return;
    item.classList.toggle("is-current", isCurrent);
    item.tabIndex = isCurrent ? 0 : -1;
    if (isCurrent) item.setAttribute("aria-current", "true");
    else item.removeAttribute("aria-current");
  }

  #item(line, isPending, error) {
    const known = this.shown.get(line.key);
    const state = `${isPending} ${error}`;
    if (known?.line === line && known.state === state) return known.item;
    const item = element("li", { class: "rd-entry", "data-key": line.key, tabindex: -1 });
    item.append(...contents(line, isPending, error));
    // What is heard when the focus comes here: not its buttons, and not how sure the rules are.
    const heard = [...item.querySelectorAll(".rd-head, .rd-quote, .rd-bears, .rd-dismissed-quote")];
    for (const [n, part] of heard.entries()) part.id = `${line.key}-${n}`;
    item.setAttribute("aria-labelledby", heard.map(({ id }) => id).join(" "));
    item.classList.toggle("is-pending", isPending);
    item.classList.toggle("is-open", line.isOpen);
    item.classList.toggle("is-dismissed", !line.isOpen && !line.statement);
    if (isPending) item.setAttribute("aria-busy", "true");
    known?.item.replaceWith(item);
    this.shown.set(line.key, { item, line, state });
    if (line.key === this.current) this.#look(line.key, true);
    return item;
  }

  #focused() {
    const item = document.activeElement?.closest("[data-key]");
    if (!item || !this.container.contains(item)) return null;
    return { key: item.dataset.key, button: document.activeElement.dataset.do };
  }

  #focusAgain({ key, button }) {
    const item = this.item(key);
    if (!item || item.contains(document.activeElement)) return;
    const same = button && item.querySelector(`[data-do="${button}"]`);
    (same && !same.disabled ? same : item).focus({ preventScroll: true });
  }
}

function contents(line, isPending, error) {
  const { suggestion, statement, isOpen } = line;
  // The toast says it aloud.
  const refused = error && element("p", { class: "rd-error" }, error);
  if (!isOpen && !statement) return [...ofDismissed(suggestion, isPending), refused].filter(Boolean);
  const parts = statement ? ofStatement(line, isPending) : ofSuggestion(suggestion, isPending);
  const { source, medium, quote, said_at: saidAt } = statement ?? suggestion;
  return [
    element("p", { class: "rd-head" }, ...chips(line), " ", ...speaker(source, medium, saidAt, isOpen)),
    refused,
    element("blockquote", { class: "rd-quote", dir: "auto" }, shortened(quote, LONGEST_QUOTE)),
    line.isAltered && element("p", { class: "statement-fate" }, t("altered")),
    ...parts,
  ].filter(Boolean);
}

function chips({ kinds, isOpen }) {
  return kinds.map((kind) => {
    const open = isOpen ? " rd-suggested" : "";
    return element("span", { class: `rd-chip rd-${kind}${open}` }, labelOf(kind));
  });
}

function speaker(source, medium, saidAt, isOpen) {
  // Without a name: “he”, and nobody knows yet who that is.
  const said = source ? (source.name ?? `“${source.text}” ?`) : t("own_voice");
  const name = own(said, { class: "rd-source" });
  const known = config.media.find(([value]) => value === medium);
  const where = medium !== "unknown" && known?.[1];
  const more = [source?.role, where, saidAt?.slice(0, 10), isOpen && t("suggested")];
  const told = more.filter(Boolean).flatMap((one) => [" · ", own(one)]);
  return [name, element("span", { class: "desk-quiet" }, ...told)];
}

function ofSuggestion(suggestion, isPending) {
  const { claim, wording, denied, why, confidence } = suggestion;
  const percent = Math.round(confidence * 100);
  const bears = suggestion.checkable && suggestion.stance !== "non_claim" && (claim || wording);
  return [
    bears
      ? element(
          "p",
          { class: "rd-bears" },
          element("span", { class: "rd-what" }, claim ? t("known_claim") : t("new_claim")),
          " ",
          own(claim?.wording ?? wording),
        )
      : element("p", { class: "rd-bears desk-quiet" }, t(noClaim(suggestion))),
    denied && element("p", { class: "rd-bears" }, `${t("denies_this")} `, own(denied)),
    suggestion.marked_as && element("p", { class: "rd-hint" }, t("marked_already")),
    element("p", { class: "rd-why" }, `${why} · ${t("sure", { percent })}`),
    config.mayMark && buttons(["accept", "correct", "dismiss"], isPending),
  ];
}

function noClaim({ stance, checkable }) {
  return stance === "non_claim" || !checkable ? "nothing_to_check" : "no_claim";
}

function ofStatement({ statement, suggestion, kinds }, isPending) {
  const isMine = statement.marked_by?.username === config.user && config.mayUnmark;
  const isOnNone = !statement.stances.length && kinds[0] !== "unjudged";
  const by = suggestion
    ? t(`${suggestion.outcome}_by`, { name: suggestion.handled_by?.name ?? "–" })
    : statement.marked_by && t("marked_by", { name: statement.marked_by.name });
  return [
    isOnNone && element("p", { class: "rd-bears desk-quiet" }, t("on_no_claim")),
    ...statement.stances.map((one) =>
      element(
        "p",
        { class: "rd-bears" },
        statement.stances.length > 1 && `${labelOf(one.stance)}: `,
        element("a", { href: page("claim", one.claim.id) }, own(one.claim.wording)),
      ),
    ),
    element(
      "p",
      { class: "rd-links" },
      by && element("span", { class: "rd-by" }, own(by)),
      element("a", { href: page("statement", statement.id) }, t("open")),
      config.mayMark &&
        element(
          "a",
          { href: page("stance", statement.id) },
          t(statement.stances.length ? "other_claim" : "first_claim"),
        ),
      suggestion && config.mayMark && button("bring-back", t("undo"), isPending),
      !suggestion && isMine && button("unmark", t("undo"), isPending),
    ),
  ];
}

function ofDismissed(suggestion, isPending) {
  const name = suggestion.handled_by?.name ?? "–";
  return [
    element(
      "p",
      { class: "rd-links" },
      element("span", { class: "rd-by" }, own(t("dismissed_by", { name }))),
      element("span", { class: "rd-dismissed-quote" }, own(shortened(suggestion.quote))),
      config.mayMark && button("bring-back", t("bring_back"), isPending),
    ),
  ];
}

const KEYS = { accept: "Enter", correct: "e", dismiss: "x" };

function buttons(names, isPending) {
  const made = names.map((name) => button(name, t(name), isPending, KEYS[name]));
  return element("div", { class: "rd-buttons" }, ...made);
}

function button(name, label, isPending, key) {
  const attributes = { type: "button", "data-do": name, class: `rd-do rd-do-${name}` };
  const hint = key && element("kbd", { "aria-hidden": "true" }, key === "Enter" ? "⏎" : key);
  return element(
    "button",
    { ...attributes, disabled: isPending, "aria-keyshortcuts": key },
    label,
    hint ? " " : null,
    hint,
  );
}

function page(row, id) {
  return config.pages[row].replace("00000000-0000-0000-0000-000000000000", id);
}
