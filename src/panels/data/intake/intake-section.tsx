import { useEffect } from 'react'
import { IntakeCompare } from './intake-compare'
import { IntakeFiles } from './intake-files'
import { IntakeOutcome } from './intake-outcome'
import { IntakeStart } from './intake-start'
import { useIntake } from './use-intake'
import './intake.css'

/** From a file to a version of the data: drop, check, accept. */
export function IntakeSection() {
  const intake = useIntake()
  const step = intake && intake.state.files.length > 0 ? intake.state.step : undefined
  useEffect(() => {
    // Files may come in anywhere on the page, and each step begins at its top.
    if (step !== undefined) document.getElementById('data-intake')?.scrollIntoView()
  }, [step])
  if (!intake) return <div className="intake" aria-busy="true" />
  const { state, tables, store } = intake
  return (
    <div className="intake">
      <IntakeOutcome state={state} tables={tables} />
      {state.files.length === 0 ? <IntakeStart /> : state.step === 'compare' ? <IntakeCompare tables={tables} store={store} /> : <IntakeFiles state={state} tables={tables} store={store} />}
    </div>
  )
}
