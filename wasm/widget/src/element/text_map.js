// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/**
 * @typedef {Object} Slot an element that shows a stretch of the article's text and nothing else
 * @property {HTMLElement} element
 * @property {number} start UTF-16 offset into body.text
 * @property {number} end
 */

/** TextMap ties the article's text to the elements that show it. */
export class TextMap {
  /** @type {Slot[]} in the order of the text */
  slots = [];
  /** @type {Map<Node, Slot>} */
  #byElement = new Map();

  /**
   * add says that an element shows [start, end), and puts the words into it.
   *
   * @param {HTMLElement} element
   * @param {string} text the whole text
   * @param {number} start
   * @param {number} end
   */
  add(element, text, start, end) {
    element.append(document.createTextNode(text.slice(start, end)));
    const slot = { element, start, end };
    this.slots.push(slot);
    this.#byElement.set(element, slot);
  }

  /**
   * slotOf returns the slot that one of the nodes on an event's path shows.
   *
   * @param {EventTarget[]} path
   * @returns {Slot | undefined}
   */
  slotOf(path) {
    for (const node of path) {
      const slot = this.#byElement.get(/** @type {Node} */ (node));
      if (slot) return slot;
    }
    return undefined;
  }

  /** slotAt returns the slot that shows the character at an offset. @param {number} offset @returns {Slot | undefined} */
  slotAt(offset) {
    let low = 0;
    let high = this.slots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.slots[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    return this.slots[low];
  }

  /**
   * ranges returns the places where [start, end) is shown, one for each slot
   * that has a part of it.
   *
   * @param {number} start
   * @param {number} end
   * @returns {Range[]}
   */
  ranges(start, end) {
    const first = this.slotAt(start);
    if (!first) return [];
    const ranges = [];
    for (let i = this.slots.indexOf(first); i < this.slots.length && this.slots[i].start < end; i++) {
      const slot = this.slots[i];
      const range = document.createRange();
      range.setStart(...place(slot, Math.max(start, slot.start)));
      range.setEnd(...place(slot, Math.min(end, slot.end)));
      ranges.push(range);
    }
    return ranges;
  }
}

/**
 * place returns the text node of a slot that holds an offset.
 *
 * @param {Slot} slot
 * @param {number} offset
 * @returns {[Node, number]}
 */
function place(slot, offset) {
  const walker = document.createTreeWalker(slot.element, NodeFilter.SHOW_TEXT);
  let left = offset - slot.start;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = /** @type {Text} */ (node);
    if (left <= length) return [node, left];
    left -= length;
  }
  return [slot.element, slot.element.childNodes.length];
}
