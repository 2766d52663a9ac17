/** The options as a reader opens them. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Options } from '../../src/options/options.tsx';

/** Waits for what has been begun. */
export const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));

export const renderOptions = async () => {
  render(null, document.body);
  await act(() => render(<Options />, document.body));
  await settle();
};
