import { render } from 'preact';

const root = document.querySelector('#view');
if (root) render(<p>Says Who</p>, root);
