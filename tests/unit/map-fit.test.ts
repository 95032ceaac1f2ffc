import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layGround } from '../../src/panels/map/map-ground'
import { cameraOn, keptCamera, pixelOn } from '../../src/widgets/map-camera'
import type { Box } from '../../src/widgets/map-drawing'
import { fitAround } from '../../src/widgets/map-fit'
import { toSquare } from '../../src/widgets/map-sheet'
import { ringsOf } from '../../src/widgets/map-topology'

const regions = JSON.parse(readFileSync(new URL('../../public/geography/regions.json', import.meta.url), 'utf8'))
const ground = layGround('albers', { regions, anchors: {}, adjacency: {} })
const shapes = [...ground.shapes.values()]

const legendIn = (size: { width: number; height: number }, width: number, height: number): Box => [8, size.height - height - 8, width + 8, size.height - 8]
const buttonsIn = ({ width }: { width: number }, wide: number): Box => [width - wide - 8, 8, width - 8, 36]

describe('the camera beside legend and buttons', () => {
  test.each([
    { what: 'a desk', size: { width: 1360, height: 553 }, legend: [376, 246], buttons: 300 },
    { what: 'beside an open panel', size: { width: 927, height: 545 }, legend: [315, 250], buttons: 410 },
    { what: 'a wall', size: { width: 1840, height: 740 }, legend: [376, 246], buttons: 300 },
  ] as const)('$what: neither stands on Russia or Japan, and nothing leaves the picture', ({ size, legend, buttons }) => {
    const boxes = [buttonsIn(size, buttons), legendIn(size, legend[0], legend[1])]
    const fit = fitAround('albers', shapes, size, 16, boxes)
    expect(fit?.clear).toBe(true)
    const toPixel = pixelOn('albers', fit!.camera, size)
    const pixels = shapes.flatMap((shape) => ringsOf(shape).flat()).map(([longitude = 0, latitude = 0]) => toPixel(toSquare([longitude, latitude])))
    expect(pixels.length).toBeGreaterThan(50_000)
    expect(pixels.filter(([x, y]) => boxes.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom))).toEqual([])
    expect(pixels.filter(([x, y]) => x < 0 || x > size.width || y < 0 || y > size.height)).toEqual([])
  })

  test('what leaves no room is not made room for', () => {
    const size = { width: 600, height: 500 }
    const fit = fitAround('albers', shapes, size, 16, [[0, 0, 600, 500]])
    expect(fit?.clear).toBe(false)
    expect(fit?.camera).toEqual(fitAround('albers', shapes, size, 16, [])?.camera)
  })

  test('no shapes, no camera', () => {
    expect(fitAround('albers', [], { width: 600, height: 500 }, 16, [])).toBeUndefined()
  })
})

describe('a camera kept for later', () => {
  const kept = { longitude: 138, latitude: 38, zoom: 5 }
  const usual = { width: 1360, height: 550 }

  test.each([
    { what: 'a phone', size: { width: 390, height: 420 } },
    { what: 'a projector', size: { width: 680, height: 520 } },
    { what: 'a wall', size: { width: 1840, height: 1070 } },
  ])('shows on $what all that it was kept for, and no more than there is room for', ({ size }) => {
    const enlarged = 2 ** (cameraOn(size, kept).zoom - kept.zoom)
    const room = [size.width - usual.width * enlarged, size.height - usual.height * enlarged]
    expect(Math.min(...room)).toBeCloseTo(0, 0)
    expect(cameraOn(size, kept)).toMatchObject({ longitude: 138, latitude: 38 })
  })

  test('is the same again after it has been shown', () => {
    const size = { width: 900, height: 400 }
    expect(keptCamera(size, cameraOn(size, kept))).toEqual(kept)
    expect(cameraOn(usual, kept)).toEqual(kept)
  })
})
