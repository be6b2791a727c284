import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../custom-elements.json';
import '../src/define.js';
import '../src/languages/ar.define.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** Charts whose theme the toolbar set, so that a story's own choice is left alone. */
const themedByToolbar = new WeakSet<Element>();

function setTheme(stage: Element, theme: string) {
  for (const element of stage.querySelectorAll('*')) {
    const isChart = element.localName.includes('-');
    if (!isChart || (element.hasAttribute('theme') && !themedByToolbar.has(element))) continue;
    themedByToolbar.add(element);
    element.setAttribute('theme', theme);
  }
}

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'Guide', '*'] } },
  },
  initialGlobals: { theme: 'light', language: 'en', width: 'full' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'mirror', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] },
    },
    language: {
      description: 'Language and direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [{ value: 'en', title: 'English, left to right' }, { value: 'ar', title: 'العربية, right to left' }],
      },
    },
    width: {
      description: 'Width of the page',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '720px', title: 'Article, 720 px' },
          { value: '480px', title: 'Narrow, 480 px' },
          { value: '320px', title: 'Phone, 320 px' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const { theme, language, width } = globals as { theme: string; language: string; width: string };
      document.documentElement.lang = language;
      document.documentElement.dataset['theme'] = theme;
      return html`<div
        class="stage"
        lang=${language === 'en' ? nothing : language}
        dir=${language === 'ar' ? 'rtl' : 'ltr'}
        data-width=${width}
        ${ref((stage) => {
          // After the story itself is in the stage.
          if (stage) queueMicrotask(() => setTheme(stage, theme));
        })}
      >${story()}</div>`;
    },
  ],
} satisfies Preview;
