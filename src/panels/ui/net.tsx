import { Component, type ReactNode } from 'react';

interface NetProps {
  readonly children: ReactNode;
  /** What is shown in place of a page that broke. */
  broken(reason: string): ReactNode;
}

/** Catches a page that breaks, so that a person can go on: the game itself is kept after every action. */
export class Net extends Component<NetProps, { readonly reason?: string }> {
  override state: { readonly reason?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  override render(): ReactNode {
    const { reason } = this.state;
    return reason === undefined ? this.props.children : this.props.broken(reason);
  }
}
