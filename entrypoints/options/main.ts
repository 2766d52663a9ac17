import { mountOptions } from '../../src/options/index.ts';

const root = document.querySelector('#options');
if (root) mountOptions(root);
