// Choosing a passage with the keyboard: from a sentence on, word by word at either edge.

import { count } from "./offsets.js";
import { announce, config, shortened, t } from "./say.js";

export class Marking {
  // `onChange(span)` shows what is chosen, null where nothing is; `onTake(span)` goes on with it.
  constructor(painter, { onChange, onTake }) {
    this.painter = painter;
    this.onChange = onChange;
    this.onTake = onTake;
    this.isOn = false;
    this.span = null;
    this.cuts = null;
  }

  // Begin with a span, or with the sentence in which a place stands.
  begin({ span, unit = 0 }) {
    this.isOn = true;
    if (span) this.#choose(span);
    else this.#choose(this.#sentences().at(this.#sentenceAt(unit)) ?? [0, 0]);
    announce(`${t("marking")} ${t("chosen", { quote: this.#quote() })}`);
  }

  leave() {
    if (!this.isOn) return;
    this.isOn = false;
    this.#choose(null);
    announce(t("left"));
  }

  // Take a key that is pressed while a passage is being chosen.
  key(event) {
    if (!this.isOn) return false;
    if (event.key === "Escape") this.leave();
    else if (event.key === "Enter") this.#take();
    else if (!event.key.startsWith("Arrow")) return false;
    else this.#move(event);
    return true;
  }

  // A span without the white space at its edges; null where it is nothing else.
  trimmed(start, end) {
    const text = this.painter.text.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    return text.trim() ? [from, from + text.trim().length] : null;
  }

  #take() {
    this.isOn = false;
    this.onTake(this.span);
  }

  #move({ key, shiftKey }) {
    if (key === "ArrowUp" || key === "ArrowDown") {
      const to = this.#sentenceAt(this.span[0]) + (key === "ArrowDown" ? 1 : -1);
      this.#choose(this.#sentences()[to] ?? this.span);
    } else {
      const edge = shiftKey ? 0 : 1;
      const { element } = this.painter.paragraphAt(Math.max(this.span[edge] - edge, 0));
      const isLeftOn = getComputedStyle(element).direction === "rtl";
      this.#step(edge, (key === "ArrowLeft") === isLeftOn);
    }
    announce(t("chosen", { quote: this.#quote() }));
  }

  // Move the beginning (0) or the end (1) to that of the next word, or of the one before.
  #step(edge, isForward) {
    const words = this.#words()[edge];
    const at = count(words.length, (n) => (isForward ? words[n] <= this.span[edge] : words[n] < this.span[edge]));
    const to = words[isForward ? at : at - 1];
    const span = [...this.span];
    span[edge] = to ?? span[edge];
    if (span[0] < span[1]) this.#choose(span);
  }

  #choose(span) {
    this.span = span;
    this.onChange(span);
  }

  #quote() {
    return shortened(this.painter.text.slice(...this.span), 200);
  }

  #sentenceAt(unit) {
    const sentences = this.#sentences();
    const at = count(sentences.length, (n) => sentences[n][1] <= unit);
    return Math.min(at, sentences.length - 1);
  }

  #sentences() {
    return this.#cut().sentences;
  }

  #words() {
    return this.#cut().words;
  }

  // Where words and sentences begin and end; found when first asked, which takes a moment.
  #cut() {
    if (this.cuts) return this.cuts;
    const words = [[], []];
    const sentences = [];
    for (const { start, end } of this.painter.paragraphs) {
      const text = this.painter.text.slice(start, end);
      for (const { index, segment, isWordLike } of segments(text, "word")) {
        if (!isWordLike) continue;
        words[0].push(start + index);
        words[1].push(start + index + segment.length);
      }
      for (const { index, segment } of segments(text, "sentence")) {
        const span = this.trimmed(start + index, start + index + segment.length);
        if (span) sentences.push(span);
      }
    }
    // Full stops and quotation marks: an edge may stand at those of a sentence too.
    for (const edge of [0, 1]) {
      const places = new Set([...words[edge], ...sentences.map((sentence) => sentence[edge])]);
      words[edge] = [...places].sort((a, b) => a - b);
    }
    this.cuts = { words, sentences };
    return this.cuts;
  }
}

function segments(text, granularity) {
  try {
    return new Intl.Segmenter(config.language, { granularity }).segment(text);
  } catch {
    return new Intl.Segmenter("en", { granularity }).segment(text);
  }
}
