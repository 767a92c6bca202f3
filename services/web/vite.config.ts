import { defineConfig } from 'vite';

/** Builds what the browser loads: the portal's stylesheet and islands, named by their content. The server reads the manifest (src/portal/assets.ts). */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  build: {
    outDir: 'dist/portal/assets',
    emptyOutDir: true,
    assetsDir: '',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      input: ['src/portal/islands/main.ts', 'src/portal/styles/portal.css'],
      output: { entryFileNames: 'islands.[hash].js', assetFileNames: 'portal.[hash][extname]' },
    },
  },
});
