import * as fc from 'fast-check'

// Each run of `npm test` draws the same, so that a failure is the fault of a change; `npm run fuzz` draws anew.
if (process.env['DRAW_ANEW'] === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20160506 })
