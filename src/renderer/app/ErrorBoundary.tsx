import { Component, type ErrorInfo, type ReactNode } from 'react'
import { CrashScreen } from './CrashScreen.tsx'
import { logError } from './failures.tsx'

interface Props {
  readonly children: ReactNode
}

/** A bug in what is drawn below leaves the rest standing. Nothing is lost: all but a half-typed word is in the library. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    error.stack = `${error.stack ?? ''}\n${componentStack ?? ''}`
    logError(error)
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashScreen /> : this.props.children
  }
}
