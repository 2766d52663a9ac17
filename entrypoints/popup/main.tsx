import { mountView } from '../../src/view/index.ts';
import './style.css';

const root = document.querySelector('#view');
if (root) mountView(root, new URLSearchParams(location.search));
