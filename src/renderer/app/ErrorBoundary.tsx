import { Component, type ErrorInfo, type ReactNode } from 'react'
import { CrashScreen } from './CrashScreen.tsx'
import { showFailure } from './failures.tsx'

interface Props {
  readonly children: ReactNode
  /** What stands there instead; default: a screen that says so. */
  readonly fallback?: ReactNode
}

/** A bug in what is drawn below leaves the rest standing. Nothing is lost: all but a half-typed word is in the library. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    error.stack = `${error.stack ?? ''}\n${componentStack ?? ''}`
    showFailure(error)
  }

  override render(): ReactNode {
    const { children, fallback = <CrashScreen /> } = this.props
    return this.state.hasFailed ? fallback : children
  }
}
