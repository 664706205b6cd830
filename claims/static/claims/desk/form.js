// The form to mark a passage, or to correct a suggestion. What is refused stays as it was typed.

import { Refused } from "./api.js";
import { ClaimField, SourceField } from "./fields.js";
import { config, element, shortened, t } from "./say.js";

const $ = (id) => document.getElementById(id);

// Which place of the form shows what the API says of a field.
const PLACES = [
  [/^source|^relays/, "source"],
  [/^claim/, "claim"],
  [/^stance/, "stance"],
  [/^said_at/, "said"],
  [/^cited_url/, "url"],
];
const SHOWN = ["source", "claim", "stance", "said", "url"];

export class Form {
  // `save(target, body, fields)` saves and throws a Refused; `onClose()` comes after either way.
  constructor({ text, known, save, onEdges, onClose }) {
    Object.assign(this, { text, save, onEdges, onClose });
    this.element = $("rd-form");
    this.source = new SourceField($("rd-source"), known);
    this.claim = new ClaimField($("rd-claim"), known);
    const stances = config.stances.filter(([word]) => word !== "non_claim" && word !== "unjudged");
    fill($("rd-stance"), [["", t("no_stance")], ...stances]);
    fill($("rd-medium"), config.media);
    fill($("rd-kind"), config.kinds);
    $("rd-stance").addEventListener("change", () => this.#fit());
    $("rd-cancel").addEventListener("click", () => this.close());
    $("rd-form-edges").addEventListener("click", () => this.onEdges(this.span));
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.element.addEventListener("keydown", (event) => this.#key(event));
  }

  get isOpen() {
    return !this.element.hidden;
  }

  // Open it for a passage; `suggestion` fills it in. `span` is in UTF-16 units.
  open({ span, suggestion = null }) {
    this.target = suggestion;
    this.element.hidden = false;
    $("rd-form-title").textContent = t(suggestion ? "correct_title" : "mark_title");
    this.element.reset();
    this.element.querySelector("details").open = false;
    this.#complain([]);
    $("rd-stance").value = suggestion ? stanceOf(suggestion) : "asserts";
    $("rd-medium").value = suggestion?.medium ?? "unknown";
    this.source.begin(suggestion?.source ?? null);
    this.claim.begin(suggestion?.claim ?? null, suggestion?.wording ?? "");
    this.setSpan(span);
    this.#fit();
    this.initial = this.#values();
    this.firstSpan = span;
    $("rd-stance").focus();
  }

  setSpan(span) {
    this.span = span;
    $("rd-form-quote").textContent = shortened(this.text.slice(...span), 400);
  }

  close() {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.source.close();
    this.claim.close();
    this.onClose();
  }

  async submit() {
    if (this.isSaving) return;
    const values = this.#values();
    const missing = [
      values.source === undefined && { field: "source", message: t("needs_source") },
      values.stance && !values.claim && { field: "claim", message: t("needs_claim") },
    ].filter(Boolean);
    if (missing.length) {
      this.#complain(missing);
      return;
    }
    this.#saving(true);
    this.#complain([]);
    try {
      await this.save(this.target, this.#body(values), this.#isMoved() ? this.span : null);
      this.close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#complain(error.errors.length ? error.errors : [{ field: "", message: error.message }]);
    } finally {
      this.#saving(false);
    }
  }

  // What is said, as the API takes it; of a suggestion only what was corrected.
  #body(values) {
    if (this.target) {
      const changed = Object.entries(values).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(this.initial[name]),
      );
      const body = Object.fromEntries(changed);
      // A claim without a stance, or the other way round, would be half of a correction.
      if ("stance" in body && values.stance) body.claim = values.claim;
      if ("claim" in body && values.claim) body.stance = values.stance;
      return body;
    }
    const given = Object.entries(values).filter(([, value]) => value !== null && value !== "");
    return { source: null, ...Object.fromEntries(given) };
  }

  #isMoved() {
    return !this.target || this.span.join() !== this.firstSpan.join();
  }

  #values() {
    const stance = $("rd-stance").value || null;
    return {
      stance,
      claim: stance ? this.claim.value : null,
      source: this.source.value,
      medium: $("rd-medium").value,
      said_at: $("rd-said").value || null,
      cited_url: $("rd-url").value.trim() || null,
      note: (stance && $("rd-note").value.trim()) || null,
    };
  }

  // Without a stance there is no claim to name.
  #fit() {
    $("rd-claim-field").hidden = !$("rd-stance").value;
  }

  #key(event) {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && event.target.matches("textarea") && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    }
  }

  #saving(isSaving) {
    this.isSaving = isSaving;
    $("rd-save").disabled = isSaving;
    $("rd-save").textContent = t(isSaving ? "saving" : "save");
  }

  #complain(errors) {
    const said = new Map(SHOWN.map((name) => [name, []]));
    const others = [];
    for (const { field, message } of errors) {
      const place = PLACES.find(([pattern]) => pattern.test(field ?? ""))?.[1];
      (said.get(place) ?? others).push(message);
    }
    show($("rd-form-error"), others);
    for (const [name, messages] of said) {
      show($(`rd-${name}-error`), messages);
      $(`rd-${name}`).setAttribute("aria-invalid", String(messages.length > 0));
    }
    if (said.get("url").length) this.element.querySelector("details").open = true;
    this.element.querySelector("[aria-invalid=true]")?.focus();
  }
}

function show(place, messages) {
  place.textContent = [...new Set(messages)].join(" ");
  place.hidden = !messages.length;
}

function fill(select, choices) {
  select.replaceChildren(...choices.map(([value, label]) => element("option", { value }, label)));
}

function stanceOf(suggestion) {
  return suggestion.stance === "non_claim" || !suggestion.checkable ? "" : suggestion.stance;
}
