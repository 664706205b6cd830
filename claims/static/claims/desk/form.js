// The form to mark a passage, or to correct a suggestion. What is refused stays as it was typed.

import { Refused } from "./api.js";
import { Drafts } from "./drafts.js";
import { ClaimField, SourceField } from "./fields.js";
import { announce, config, element, shortened, t } from "./say.js";

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
// Fields whose value is all there is to them; the source and the claim know more.
const PLAIN = ["rd-stance", "rd-medium", "rd-said", "rd-url", "rd-note", "rd-kind", "rd-role"];

export class Form {
  // `save(target, body, fields)` saves and throws a Refused; `onClose()` comes after either way;
  // `onReopen(target, span)` goes on with what was left.
  constructor({ text, known, save, onEdges, onClose, onReopen }) {
    Object.assign(this, { text, save, onEdges, onClose });
    this.drafts = new Drafts(({ target, span }) => onReopen(target, span));
    this.element = $("rd-form");
    this.source = new SourceField($("rd-source"), known);
    this.claim = new ClaimField($("rd-claim"), known);
    const stances = config.stances.filter(([word]) => word !== "non_claim" && word !== "unjudged");
    fill($("rd-stance"), [["", t("no_stance")], ...stances]);
    fill($("rd-medium"), config.media);
    fill($("rd-kind"), config.kinds);
    $("rd-stance").addEventListener("change", () => this.#fit());
    $("rd-cancel").addEventListener("click", () => this.leave());
    $("rd-form-anew").addEventListener("click", () => this.#fillIn(this.firstSpan));
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

  // Whether something was typed or chosen that is not saved.
  get isChanged() {
    if (!this.isOpen) return false;
    const isMoved = this.target !== null && this.#isMoved();
    return isMoved || JSON.stringify(this.#values()) !== JSON.stringify(this.initial);
  }

  // Open it for a passage; `suggestion` fills it in, or what was left there. `span` is in UTF-16
  // units. Only when it is closed.
  open({ span, suggestion = null }) {
    this.target = suggestion;
    this.element.hidden = false;
    $("rd-form-title").textContent = t(suggestion ? "correct_title" : "mark_title");
    this.#fillIn(span);
    const draft = this.drafts.take(Drafts.keyOf(suggestion, span));
    if (draft) this.#restore(draft);
  }

  // Fill it in as it is suggested.
  #fillIn(span) {
    const suggestion = this.target;
    this.element.reset();
    this.element.querySelector("details").open = false;
    $("rd-form-kept").hidden = true;
    this.#complain([]);
    $("rd-stance").value = suggestion ? stanceOf(suggestion) : "asserts";
    $("rd-medium").value = suggestion?.medium ?? "unknown";
    this.source.begin(suggestion?.source ?? null);
    this.claim.begin(suggestion?.claim ?? null, suggestion?.wording ?? "", suggestion !== null);
    this.setSpan(span);
    this.#fit();
    this.initial = this.#values();
    this.firstSpan = span;
    $("rd-stance").focus();
  }

  #restore({ span, plain, source, claim }) {
    this.source.state = source;
    this.claim.state = claim;
    for (const [id, value] of plain) $(id).value = value;
    this.setSpan(span);
    this.#fit();
    $("rd-form-kept").hidden = false;
    announce(t("restored"));
  }

  focus() {
    $("rd-stance").focus();
  }

  setSpan(span) {
    this.span = span;
    $("rd-form-quote").textContent = shortened(this.text.slice(...span), 400);
  }

  // Leave it without saving; what was changed is kept. False while it is being saved.
  leave() {
    if (this.isSaving) return false;
    if (this.isChanged) {
      const { target, span, source, claim } = this;
      const plain = PLAIN.map((id) => [id, $(id).value]);
      const draft = { target, span, plain, source: source.state, claim: claim.state };
      this.drafts.keep(Drafts.keyOf(target, span), draft);
    }
    this.#close();
    return true;
  }

  #close() {
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
      this.#lacksClaim(values) && { field: "claim", message: t("needs_claim") },
    ].filter(Boolean);
    if (missing.length) {
      this.#complain(missing);
      return;
    }
    this.#saving(true);
    this.#complain([]);
    try {
      await this.save(this.target, this.#body(values), this.#isMoved() ? this.span : null);
      this.#close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#complain(error.errors.length ? error.errors : [{ field: "", message: error.message }]);
    } finally {
      this.#saving(false);
    }
  }

  // What is suggested without a claim may stay without.
  #lacksClaim({ stance, claim }) {
    const isAsSuggested = this.target && !this.initial.claim && stance === this.initial.stance;
    return stance && !claim && !isAsSuggested;
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

  // Without a stance there is no claim to name, and nothing that a note would be of.
  #fit() {
    for (const id of ["rd-claim-field", "rd-note-field"]) $(id).hidden = !$("rd-stance").value;
  }

  #key(event) {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.leave();
    } else if (event.key === "Enter" && event.target.matches("textarea") && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    }
  }

  #saving(isSaving) {
    this.isSaving = isSaving;
    // Disabled outright it would lose the focus.
    $("rd-save").setAttribute("aria-disabled", String(isSaving));
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
    if (others.length) $("rd-form-error").scrollIntoView({ block: "nearest" });
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
