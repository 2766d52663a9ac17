import { mountPanel } from '../../src/view/index.ts';
import './style.css';

const root = document.querySelector('#view');
if (root) mountPanel(root, new URLSearchParams(location.search));
