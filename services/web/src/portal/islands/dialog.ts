import { KEYS } from '../keys.ts';

/** Opens the list of keys. The dialog is made at its first use; Escape and its button close it. */
export function showKeys(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys') ?? document.body.appendChild(makeDialog());
  dialog.showModal();
  return true;
}

function makeDialog(): HTMLDialogElement {
  const dialog = element('dialog', 'keys');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const title = element('h2', '', 'Keys');
  title.id = 'keys-title';
  const list = element('dl', 'keylist');
  for (const { keys, sequence, does } of KEYS) {
    const term = element('dt');
    for (const [index, key] of keys.entries()) {
      if (index > 0) term.append(element('span', 'quiet', sequence ? ' then ' : ' or '));
      term.append(element('kbd', '', key));
    }
    list.append(term, element('dd', '', does));
  }
  const form = element('form', 'choices');
  form.method = 'dialog';
  form.append(element('button', 'button', 'Close'));
  dialog.append(title, list, form);
  // A click on the backdrop is a click on the dialog itself.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  if (text !== '') made.textContent = text;
  return made;
}
