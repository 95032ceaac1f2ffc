/**
 * Runs in the page, before its first script: notes when the last thing in sight changed and was painted. A drawing on a
 * canvas in sight counts, and a change of the document outside charts that are out of sight.
 */
export function watchPainting() {
  let inFrame = false
  let dirty = false
  let pressed = 0
  let painted = 0
  let settled = performance.now()
  /** @type {WeakMap<Element, boolean>} */
  const seen = new WeakMap()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting)
  })
  /** @param {Element} element */
  const isSeen = (element) => {
    if (!seen.has(element)) {
      observer.observe(element)
      seen.set(element, true)
    }
    return seen.get(element) === true
  }
  const touch = () => {
    dirty = true
    settled = performance.now()
  }
  /** @param {object} prototype @param {readonly string[]} names */
  const spy = (prototype, names) => {
    for (const name of names) {
      const methods = /** @type {Record<string, (...values: unknown[]) => unknown>} */ (prototype)
      const method = methods[name]
      if (!method) continue
      methods[name] = /** @this {{ readonly canvas: unknown }} */ function (...values) {
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected && isSeen(this.canvas)) touch()
        return method.apply(this, values)
      }
    }
  }
  spy(CanvasRenderingContext2D.prototype, ['clearRect', 'fillRect', 'fill', 'stroke', 'fillText', 'drawImage'])
  spy(WebGL2RenderingContext.prototype, ['drawElements', 'drawArrays'])
  new MutationObserver((records) => {
    const inSight = records.some(({ target, attributeName }) => {
      // It only says that a chart out of sight is still to follow.
      if (attributeName === 'aria-busy') return false
      const chart = (target instanceof Element ? target : target.parentElement)?.closest('.chart')
      return !chart || isSeen(chart)
    })
    if (inSight) touch()
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  // A message sent in a frame arrives when the frame is painted.
  const { port1, port2 } = new MessageChannel()
  port2.addEventListener('message', () => {
    inFrame = false
    if (!dirty) return
    dirty = false
    painted = performance.now()
  })
  port2.start()
  const beat = () => {
    requestAnimationFrame(beat)
    if (inFrame) return
    inFrame = true
    port1.postMessage(undefined)
  }
  requestAnimationFrame(beat)
  addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  Object.assign(window, {
    painting: {
      /** Milliseconds since something in sight changed. */
      quiet: () => performance.now() - settled,
      /** Milliseconds from the last click or key to the last paint. */
      answer: () => painted - pressed,
    },
  })
}
