// The two fields of the form in which something known is found, or something new is named.

import { get } from "./api.js";
import { Combobox } from "./combobox.js";
import { announce, config, t } from "./say.js";

const MOST = 8;

// Whose words they are: a known source, a new one, or the article itself where it is empty.
export class SourceField {
  // `known.sources()` are those that the article's text names, {id, name, kind, role}.
  constructor(input, known) {
    this.input = input;
    this.known = known;
    this.chosen = null;
    this.box = new Combobox(input, {
      search: (words) => this.#search(words),
      onPick: (source) => this.#choose(source),
      onType: (words) => this.#choose(words.trim() ? { name: words } : null, true),
    });
  }

  // Begin with what a suggestion says of its source, or with none.
  begin(source) {
    this.#choose(source?.name ? { id: source.known?.id, ...named(source) } : null);
    // “he”: somebody says it, and who that is must be said first.
    this.isUnclear = Boolean(source && !source.name);
    if (this.isUnclear) this.#say(t("who_is", { words: source.text }));
  }

  close() {
    this.box.close();
  }

  // All that it knows and shows; what is put back may be set again.
  get state() {
    return { chosen: this.chosen, isUnclear: this.isUnclear, typed: this.input.value };
  }

  set state({ chosen, isUnclear, typed }) {
    if (isUnclear) return;
    this.#choose(chosen);
    this.input.value = typed;
  }

  // As the API takes it; undefined while it is not clear.
  get value() {
    if (this.isUnclear) return undefined;
    if (!this.chosen) return null;
    if (this.chosen.id) return this.chosen.id;
    const role = document.getElementById("rd-role").value.trim();
    const kind = document.getElementById("rd-kind").value;
    return { name: this.input.value.trim(), kind, ...(role ? { role } : {}) };
  }

  #choose(source, isTyped = false) {
    const wasNew = this.chosen && !this.chosen.id;
    this.chosen = source;
    this.isUnclear = false;
    if (!isTyped) this.input.value = source?.name ?? "";
    const isNew = Boolean(source && !source.id);
    document.getElementById("rd-new-source").hidden = !isNew;
    if (isNew && !(isTyped && wasNew)) {
      document.getElementById("rd-kind").value = source.kind ?? "person";
      document.getElementById("rd-role").value = source.role ?? "";
    }
    const state = source ? (source.id ? "is_known_source" : "is_new_source") : "is_own_voice";
    this.#say(t(state));
  }

  #say(state) {
    document.getElementById("rd-source-state").textContent = state;
  }

  async #search(words) {
    const here = this.known.sources().filter((source) => has(source.name, words));
    const options = here.map((source) => option(source, t("from_text")));
    if (!words) return [{ label: t("own_voice"), hint: "", value: null }, ...options.slice(0, MOST)];
    const query = new URLSearchParams({ q: words, limit: String(MOST) });
    const results = await found(`sources/like/?${query}`);
    const ids = new Set(here.map((source) => source.id));
    const others = results.filter((source) => !ids.has(source.id));
    const fresh = { label: t("new_source", { name: words }), hint: "", value: { name: words } };
    return [
      ...options.slice(0, MOST),
      ...others.map((source) => option(named(source), t("known_source"))),
      fresh,
    ];
  }
}

// The claim that a statement bears on: a known one, or the wording of a new one.
export class ClaimField {
  // `known.claims()` are those that are on the page, {id, wording}.
  constructor(input, known) {
    this.input = input;
    this.known = known;
    this.chosen = null;
    this.box = new Combobox(input, {
      search: (words) => this.#search(words),
      onPick: (claim) => this.#choose(claim),
      onType: () => this.#choose(null, true),
    });
  }

  // `mayLack`: a suggestion that bears on no claim may be accepted without.
  begin(claim, wording, mayLack) {
    this.mayLack = mayLack && !claim && !wording;
    this.#choose(claim);
    if (!claim) this.input.value = wording;
    this.#say();
  }

  // All that it knows and shows; what is put back may be set again.
  get state() {
    return { chosen: this.chosen, typed: this.input.value };
  }

  set state({ chosen, typed }) {
    this.#choose(chosen);
    this.input.value = typed;
    this.#say();
  }

  close() {
    this.box.close();
  }

  get value() {
    if (this.chosen) return this.chosen.id;
    const wording = this.input.value.trim();
    return wording ? { wording, language: config.language } : null;
  }

  #choose(claim, isTyped = false) {
    this.chosen = claim;
    if (!isTyped && claim) this.input.value = claim.wording;
    this.#say();
  }

  #say() {
    const named = this.chosen ? "is_known_claim" : "is_new_claim";
    const without = this.mayLack ? t("may_lack_claim") : "";
    document.getElementById("rd-claim-state").textContent = this.value ? t(named) : without;
  }

  async #search(words) {
    const here = this.known.claims();
    const onPage = (claims) =>
      claims.map((claim) => ({ label: claim.wording, hint: t("on_this_page"), value: claim }));
    if (!words || words === this.chosen?.wording) return onPage(here.slice(0, MOST));
    const query = new URLSearchParams({ q: words, limit: String(MOST) });
    const results = await found(`claims/like/?${query}`);
    const ids = new Set(results.map((claim) => claim.id));
    const near = here.filter((claim) => !ids.has(claim.id) && has(claim.wording, words));
    return [
      ...results.map((claim) => ({ label: claim.wording, hint: claim.state, value: claim })),
      ...onPage(near),
    ];
  }
}

// What the server knows; where it does not answer, what is on the page will do.
async function found(path) {
  try {
    return (await get(path)).results;
  } catch (error) {
    announce(error.message);
    return [];
  }
}

function named({ id, name, kind, role }) {
  return { ...(id ? { id } : {}), name, kind, role };
}

function option(source, hint) {
  return { label: source.name, hint: [source.role, hint].filter(Boolean).join(" · "), value: source };
}

function has(text, words) {
  return text.toLocaleLowerCase().includes(words.toLocaleLowerCase());
}
