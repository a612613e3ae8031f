import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

export interface PageBoundaryProps {
  readonly text: string;
  readonly again: string;
  readonly onFault: (error: unknown) => void;
  readonly children: ReactNode;
}

/** A page that fails shows a sentence and a way back; the other pages go on. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{this.props.text}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ failed: false })}>{this.props.again}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
