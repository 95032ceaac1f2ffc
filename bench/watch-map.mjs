/**
 * Runs in the page, before its first script: finds MapLibre's map as it is made, notes when its first frame with land was
 * drawn and how long a change takes until the last frame that it asks for is on the canvas.
 */
export function watchMap() {
  /** Draws of a frame that has more than its background. */
  const LAND = 4
  /** No frame for as long: the change is done. */
  const QUIET = 300
  /** @typedef {{ on: (name: string, done: () => void) => void, triggerRepaint: () => void, getCanvas: () => HTMLCanvasElement, getCenter: () => { toArray: () => [number, number] }, getZoom: () => number }} Map */
  /** @type {Map | undefined} */ let map
  let [landAt, lastFrame, draws] = [0, 0, 0]
  /** A frame is done when its pixels can be read. */
  const finish = (/** @type {HTMLCanvasElement} */ canvas) => canvas.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4))
  const draw = WebGL2RenderingContext.prototype.drawElements
  WebGL2RenderingContext.prototype.drawElements = function drawElements(...values) {
    draws += 1
    return draw.apply(this, values)
  }
  // MapLibre keeps its map to itself: it is caught as it sets one of its own fields.
  // oxlint-disable-next-line no-extend-native -- the page is measured and thrown away
  Object.defineProperty(Object.prototype, '_canvasContainer', {
    configurable: true,
    set(value) {
      Object.defineProperty(this, '_canvasContainer', { value, writable: true, configurable: true, enumerable: true })
      map = this
      queueMicrotask(() => {
        this.on('render', () => {
          finish(this.getCanvas())
          lastFrame = performance.now()
          if (landAt === 0 && draws >= LAND) landAt = lastFrame
          draws = 0
        })
      })
    },
  })
  Object.assign(window, {
    map: {
      landAt: () => landAt,
      repaint: () => map?.triggerRepaint(),
      shot: () => {
        const canvas = map?.getCanvas()
        return { width: canvas?.clientWidth, height: canvas?.clientHeight, center: map?.getCenter().toArray(), zoom: map?.getZoom() }
      },
      /** @param {() => void} act */
      time: async (act) => {
        const start = performance.now()
        lastFrame = 0
        act()
        const isDone = () => (lastFrame === 0 ? performance.now() - start > 5000 : performance.now() - lastFrame > QUIET)
        while (!isDone()) {
          await new Promise((resolve) => {
            setTimeout(resolve, 50)
          })
        }
        return lastFrame - start
      },
    },
  })
}
