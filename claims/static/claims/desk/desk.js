// The reading desk: puts its parts together. See ../../../../docs/adr/0007-paint-marks-ourselves.md

import { Actions } from "./actions.js";
import { DRAFT, Editing } from "./editing.js";
import { listenForKeys, rememberKeys } from "./keys.js";
import { linesOf, marksOf } from "./lines.js";
import { List } from "./list.js";
import { Offsets } from "./offsets.js";
import { Painter } from "./paint.js";
import { announce, config, t } from "./say.js";
import { Step } from "./step.js";
import { Sync } from "./sync.js";

class Desk {
  constructor() {
    const text = document.getElementById("rd-text");
    this.painter = new Painter(text);
    this.offsets = new Offsets(this.painter.text);
    this.lines = [];
    this.current = "";
    this.page = {
      pending: new Set(),
      errors: new Map(),
      redraw: () => this.redraw(),
      goTo: (key) => this.goTo(key),
    };
    this.sync = new Sync((_, byOthers) => this.changed(byOthers));
    this.actions = new Actions(this.sync, this.page);
    this.list = new List(document.getElementById("rd-list"), {
      onButton: (what, key) => this.press(what, key),
    });
    this.step = new Step({ painter: this.painter, list: this.list, lines: () => this.lines });
    this.editing = config.mayMark ? new Editing(this) : null;
    text.addEventListener("click", (event) => this.#click(event));
    rememberKeys();
    listenForKeys(this.#keys(), (event) => this.editing?.marking.key(event) ?? false);
    addEventListener("beforeunload", (event) => {
      if (this.sync.waiting || this.editing?.form.isChanged) event.preventDefault();
    });
    document.getElementById("rd-tools").addEventListener("click", (event) => {
      const what = event.target.closest("button")?.dataset.do;
      if (what) this.#tools()[what]();
    });
    document.getElementById("rd-tools").hidden = false;
  }

  async start() {
    await this.sync.start();
    const first = this.lines.find((line) => line.isOpen);
    if (first) this.setCurrent(first.key);
    document.documentElement.dataset.desk = "ready";
  }

  // --- What is shown ---

  changed(byOthers) {
    const { document: known } = this.sync;
    const before = this.progress;
    this.progress = t("progress", known);
    this.#showProgress(known);
    this.redraw();
    if (byOthers && before !== this.progress) announce(t("others", { progress: this.progress }));
    // When it opens with everything handled there is nothing to announce.
    if (before && before !== this.progress && known.handled === known.total) announce(t("all_handled"));
  }

  redraw() {
    const known = this.sync.document;
    if (!known) return;
    const at = this.lines.findIndex((line) => line.key === this.current);
    const hadFocus = document.activeElement !== document.body;
    this.lines = linesOf(known, this.offsets);
    // Somebody took away the line that the reader was at: then they are at its neighbour.
    const near = at >= 0 && !this.line() && this.lines[Math.min(at, this.lines.length - 1)];
    if (near) this.current = near.key;
    this.list.show(this.lines, this.page);
    this.paint();
    if (near) this.setCurrent(near.key);
    if (hadFocus) this.#keepFocus();
    const notice = document.getElementById("rd-error");
    notice.textContent = known.refused || (this.lines.length ? "" : t("nothing"));
    notice.hidden = !notice.textContent;
    notice.className = known.refused ? "errornote" : "desk-quiet";
  }

  paint() {
    const marks = marksOf(this.lines);
    const draft = this.editing?.draft;
    if (draft) marks.push({ key: DRAFT, spans: [draft], classes: ["rd-draft"], label: "" });
    this.painter.show(marks);
  }

  #showProgress({ handled, total }) {
    const place = document.getElementById("rd-progress");
    place.hidden = !total;
    place.querySelector("progress").max = total || 1;
    place.querySelector("progress").value = handled;
    document.getElementById("rd-progress-words").textContent = this.progress;
  }

  // --- Where the reader is ---

  line(key = this.current) {
    return this.lines.find((line) => line.key === key);
  }

  // Where one of them covers the other: in the text or in the list.
  goTo(key, { focus = true, inText = false } = {}) {
    if (!this.line(key)) {
      this.#keepFocus();
      return;
    }
    this.setCurrent(key);
    this.step.show(key, { inText });
    if (focus) this.list.item(key).focus({ preventScroll: true });
  }

  // What had the focus is gone: the line has it at which the reader is, or what is above the list.
  #keepFocus() {
    if (document.activeElement !== document.body) return;
    const place = this.list.item(this.current) ?? document.getElementById("rd-list-title");
    place.focus({ preventScroll: true });
  }

  setCurrent(key) {
    this.current = key;
    this.list.setCurrent(key);
    this.painter.setCurrent(key);
  }

  move(step) {
    const at = this.lines.findIndex((line) => line.key === this.current);
    const to = this.lines[at < 0 ? 0 : Math.min(Math.max(at + step, 0), this.lines.length - 1)];
    if (to) this.goTo(to.key);
  }

  // From a line that is being handled to the next that is still open, from the end to the start.
  goOn(key) {
    const at = this.lines.findIndex((line) => line.key === key);
    const isNext = (line) => line.isOpen && line.key !== key && !this.page.pending.has(line.key);
    const next = this.lines.slice(at + 1).find(isNext) ?? this.lines.find(isNext);
    if (next) this.goTo(next.key);
  }

  // Where passages overlap, each click goes to the next of them.
  #click(event) {
    const mark = event.target.closest("mark");
    if (!mark?.dataset.marks || !document.getSelection().isCollapsed) return;
    const keys = mark.dataset.marks.split(" ").filter((key) => key !== DRAFT);
    const key = keys[(keys.indexOf(this.current) + 1) % keys.length];
    if (key) this.goTo(key, { focus: !this.editing?.isOpen });
  }

  // --- What an editor does ---

  #keys() {
    const doing = { j: () => this.move(1), k: () => this.move(-1), "?": () => this.#showKeys() };
    if (!config.mayMark) return doing;
    return {
      ...doing,
      Enter: () => this.press("accept"),
      e: () => this.press("correct"),
      x: () => this.press("dismiss"),
      u: () => this.actions.undo(),
      m: () => this.editing.beginMarking(),
    };
  }

  #tools() {
    return {
      keys: () => this.#showKeys(),
      undo: () => this.actions.undo(),
      mark: () => this.editing.beginMarking(),
    };
  }

  press(what, key = this.current) {
    const line = this.line(key);
    if (what === "go") this.goTo(key, { inText: true });
    if (what === "bring-back") this.actions.bringBack(line.suggestion);
    if (what === "unmark") this.actions.unmark(line.statement);
    if (!["accept", "correct", "dismiss"].includes(what)) return;
    if (!line?.isOpen) announce(t("no_suggestion"));
    else if (this.page.pending.has(key)) return;
    else if (this.editing.isFor(line.suggestion)) this.editing.form.focus();
    else if (what === "correct" || (what === "accept" && isUnclear(line))) this.editing.correct(line);
    else {
      this.actions[what](line.suggestion);
      this.goOn(key);
    }
  }

  #showKeys() {
    document.getElementById("rd-keys").showModal();
  }
}

// Somebody says it whom the text names by “he” or “the official” alone.
function isUnclear({ suggestion: { source } }) {
  return source !== null && source.name === null;
}

new Desk().start();
