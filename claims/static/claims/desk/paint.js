// Paints marks into the text. What is in no paragraph that changed is left alone, and the text of
// the container stays the article's, letter by letter: labels are drawn by the style sheet.

import { count } from "./offsets.js";

export class Painter {
  constructor(container) {
    this.container = container;
    this.text = container.textContent;
    this.marks = new Map();
    this.current = "";
    this.paragraphs = [];
    let at = 0;
    for (const node of container.childNodes) {
      const end = at + node.textContent.length;
      if (node.nodeName === "P") this.paragraphs.push({ element: node, start: at, end });
      at = end;
    }
    // What the server painted knows no keys: the first painting replaces it.
    this.stale = new Set(this.paragraphs.filter(({ element }) => element.querySelector("mark")));
  }

  // Marks are {key, spans, classes, label}; spans are in UTF-16 units.
  show(marks) {
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    const dirty = this.stale;
    this.stale = new Set();
    for (const [key, mark] of this.marks) {
      if (!same(mark, wanted.get(key))) this.#touch(mark, dirty);
    }
    for (const [key, mark] of wanted) {
      if (!same(mark, this.marks.get(key))) this.#touch(mark, dirty);
    }
    this.marks = wanted;
    if (dirty.size) this.#keepingSelection(() => this.#paint(dirty));
  }

  // Mark one of the marks as the one that the reader is at.
  setCurrent(key) {
    for (const mark of this.elements(this.current)) mark.classList.remove("is-current");
    this.current = key;
    for (const mark of this.elements(key)) mark.classList.add("is-current");
  }

  elements(key) {
    return key ? this.container.querySelectorAll(`[data-marks~="${CSS.escape(key)}"]`) : [];
  }

  // The paragraph in which a place stands, or the next one.
  paragraphAt(unit) {
    const found = count(this.paragraphs.length, (n) => this.paragraphs[n].end <= unit);
    return this.paragraphs[Math.min(found, this.paragraphs.length - 1)];
  }

  // How far into the text a place of the page is, in units.
  unitOf(node, offset) {
    const range = document.createRange();
    range.setStart(this.container, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  }

  #touch(mark, dirty) {
    for (const span of mark.spans) for (const paragraph of this.#within(span)) dirty.add(paragraph);
  }

  *#within([start, end]) {
    let n = count(this.paragraphs.length, (m) => this.paragraphs[m].end <= start);
    for (; n < this.paragraphs.length && this.paragraphs[n].start < end; n++) yield this.paragraphs[n];
  }

  #paint(dirty) {
    const pieces = new Map(Array.from(dirty, (paragraph) => [paragraph, []]));
    for (const mark of this.marks.values()) {
      const last = mark.spans.at(-1);
      for (const span of mark.spans) {
        for (const paragraph of this.#within(span)) {
          pieces.get(paragraph)?.push({ mark, start: span[0], end: span[1], isLast: span === last });
        }
      }
    }
    for (const [paragraph, inside] of pieces) this.#fill(paragraph, inside);
  }

  #fill(paragraph, pieces) {
    const edges = new Set([paragraph.start, paragraph.end]);
    for (const piece of pieces) {
      edges.add(Math.max(piece.start, paragraph.start));
      edges.add(Math.min(piece.end, paragraph.end));
    }
    const sorted = [...edges].sort((a, b) => a - b);
    const filling = sorted.slice(1).map((end, n) => {
      const text = this.text.slice(sorted[n], end);
      const covering = pieces.filter((piece) => piece.start < end && piece.end > sorted[n]);
      return covering.length ? this.#segment(text, end, covering) : text;
    });
    paragraph.element.replaceChildren(...filling);
  }

  #segment(text, end, covering) {
    // The shortest first: a click means the innermost.
    covering.sort((a, b) => a.end - a.start - (b.end - b.start));
    const keys = covering.map(({ mark }) => mark.key);
    const labels = covering.filter((piece) => piece.isLast && piece.end === end && piece.mark.label);
    const made = document.createElement("mark");
    const classes = new Set(covering.flatMap(({ mark }) => mark.classes));
    made.className = ["rd-mark", ...classes].join(" ");
    if (covering.length > 1) made.classList.add("rd-shared");
    if (keys.includes(this.current)) made.classList.add("is-current");
    made.dataset.marks = keys.join(" ");
    if (labels.length) made.dataset.label = labels.map(({ mark }) => mark.label).join(" ");
    made.textContent = text;
    return made;
  }

  // Paint without taking from somebody what they are just selecting.
  #keepingSelection(paint) {
    const selection = document.getSelection();
    const isHere = selection.rangeCount && this.container.contains(selection.anchorNode);
    if (!isHere || selection.isCollapsed || !this.container.contains(selection.focusNode)) {
      paint();
      return;
    }
    const anchor = this.unitOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.unitOf(selection.focusNode, selection.focusOffset);
    paint();
    selection.setBaseAndExtent(...this.#placeOf(anchor), ...this.#placeOf(focus));
  }

  #placeOf(unit) {
    const walker = document.createTreeWalker(this.container, NodeFilter.SHOW_TEXT);
    let at = 0;
    while (walker.nextNode()) {
      const { length } = walker.currentNode;
      if (unit <= at + length) return [walker.currentNode, unit - at];
      at += length;
    }
    return [this.container, this.container.childNodes.length];
  }
}

function same(one, other) {
  return one === other || (other !== undefined && signature(one) === signature(other));
}

function signature(mark) {
  return (mark.signature ??= `${mark.label} ${mark.classes} ${mark.spans}`);
}
