// The room screen's own boundary: nobody is there to press "reload", so it tries again by itself and shows a calm surface
// meanwhile, never a message for programmers.

import { Component, type ReactNode } from 'react';

const REST_MS = 3_000;

interface RecoveringProps {
  meanwhile: ReactNode;
  children: ReactNode;
}

export class Recovering extends Component<RecoveringProps, { readonly broken: boolean }> {
  override state = { broken: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.#timer = setTimeout(() => this.setState({ broken: false }), REST_MS);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render() {
    return this.state.broken ? this.props.meanwhile : this.props.children;
  }
}
