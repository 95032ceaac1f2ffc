/**
 * Runs in the page: words that are cut off or lie over other words, and a page that scrolls sideways. Words on a canvas are
 * not looked at; the pictures are for that.
 * @returns {readonly string[]} one line each
 */
export function findTextFaults() {
  /** @param {Element} element */
  const isHidden = (element) => {
    if (element.closest('.spoken, .mark-walk, [hidden]') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
    for (let one = /** @type {Element | null} */ (element); one; one = one.parentElement) if (getComputedStyle(one).clipPath === 'inset(50%)') return true
    return false
  }
  /** @param {Element} element */
  const ownText = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  /** @param {Element} element */
  const nameOf = (element) => `${element.closest('[id], [class]')?.getAttribute('class') ?? element.tagName} “${(element.textContent ?? '').trim().slice(0, 50)}”`
  const words = [...document.querySelectorAll('body *')].filter((element) => ownText(element).length > 0 && !isHidden(element) && !element.closest('script, style, noscript, option, title'))

  const faults = []
  const { documentElement: root } = document
  if (root.scrollWidth > root.clientWidth) faults.push(`the page scrolls sideways: ${root.scrollWidth} of ${root.clientWidth} px`)
  for (const element of words) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
    const isCut = /** @param {string} overflow */ (overflow) => overflow === 'hidden' || overflow === 'clip'
    const wide = isCut(overflowX) && element.scrollWidth > element.clientWidth + 1
    const high = isCut(overflowY) && element.scrollHeight > element.clientHeight + 2
    const isTold = textOverflow === 'ellipsis' && element.closest('[title], [role=grid]') !== null
    if ((wide || high) && !isTold) faults.push(`cut off: ${nameOf(element)}`)
  }

  // What is painted on top at its middle is in sight; what something sticky covers cannot be read anyway.
  const placed = words.flatMap((element) => {
    const range = document.createRange()
    return ownText(element).flatMap((node) => {
      range.selectNodeContents(node)
      // Of a word that ends in dots only what there is room for is painted.
      let from = 0
      let to = innerWidth
      for (let one = /** @type {Element | null} */ (element); one; one = one.parentElement) {
        if (getComputedStyle(one).overflowX === 'visible') continue
        const room = one.getBoundingClientRect()
        from = Math.max(from, room.left)
        to = Math.min(to, room.right)
      }
      return [...range.getClientRects()].flatMap((whole) => {
        const left = Math.max(whole.left, from)
        const box = new DOMRect(left, whole.top, Math.max(0, Math.min(whole.right, to) - left), whole.height)
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        return top && box.width > 0 && (top === element || element.contains(top) || top.contains(element)) ? [{ element, box }] : []
      })
    })
  })
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      const smaller = Math.min(one.box.width * one.box.height, other.box.width * other.box.height)
      if (one.element !== other.element && width > 1 && height > 1 && width * height > smaller * 0.5) faults.push(`over each other: ${nameOf(one.element)} and ${nameOf(other.element)}`)
    }
  }
  return [...new Set(faults)]
}
