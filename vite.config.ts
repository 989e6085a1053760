import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

import { STAND_INS } from './scripts/lib/stand-ins.ts';

/** Where `npm run steadyline -- serve` answers while `vite` serves the page. */
const server = `http://127.0.0.1:${process.env.STEADYLINE_PORT ?? '4173'}`;

/** What reads replies; not what explains the reading, which is asked for at a turn. */
const READER =
  /src\/core\/(?:language|reading)\/(?!explain\.|(?:describe|gather|place)-|(?:features|words)-version)/;
/** What every page is built of; not what plays a call, nor what looks back on many. What of core its parts import must stand here too. */
const PAGE =
  /src\/web\/(?:ui\/(?!study\/)|lib\/(?!run\/|share\/|study\/))|src\/core\/(?:base\/(?!hash|canonical)|situation\/heeded|language\/features-version|reading\/words-version)|node_modules\/(?!@?xstate|@noble|canonicalize|howler|ts-fsrs)/;
/** What looks back on calls: debrief, runs and comparison share it, no conversation loads it. */
const STUDY = /src\/web\/(?:ui|lib)\/study\/|src\/core\/session\/review/;

export default defineConfig({
  base: '/',
  plugins: [
    VitePWA({
      // A new version waits until the last tab is closed: nothing reloads under a conversation.
      registerType: 'prompt',
      injectRegister: 'script-defer',
      includeManifestIcons: false,
      manifest: {
        name: '稳线 Steadyline',
        short_name: '稳线',
        description: '客服沟通演练：情绪处理与预期管理',
        lang: 'zh-CN',
        display: 'standalone',
        start_url: './',
        scope: './',
        background_color: '#f7f5f0',
        theme_color: '#0f5f5c',
        icons: [{ src: 'icons/steadyline.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        // The whole app, lazy parts too, so that every page opens with the network cut.
        globPatterns: ['**/*.{html,js,css,svg,png,ico,woff2,webmanifest}', 'assets/*.json'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        navigateFallback: 'index.html',
        navigateFallbackDenylist: [/\/api\//, /\/content\//],
        cleanupOutdatedCaches: true,
        // The very first visit is under the worker's care at once, so what it loads is kept.
        clientsClaim: true,
        runtimeCaching: [
          {
            // Compiled scenarios, personas, rubrics, text models: what is here answers, what is new comes next time.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/content/'),
            handler: 'StaleWhileRevalidate',
            options: { cacheName: 'content', cacheableResponse: { statuses: [200] } },
          },
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/sounds/'),
            handler: 'CacheFirst',
            options: {
              cacheName: 'sounds',
              cacheableResponse: { statuses: [200] },
              rangeRequests: true,
            },
          },
        ],
      },
    }),
  ],
  resolve: { alias: STAND_INS },
  build: {
    outDir: 'dist',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    manifest: true,
    // Small files stay files: data and sounds are loaded by address when they are needed.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // A fiftieth smaller than the built-in minifier, for some seconds more.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
    rolldownOptions: {
      output: {
        // Few larger files: what several parts share would else be cut into many small ones, which compress worse.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'reader', test: READER },
            { name: 'page', test: PAGE, minShareCount: 2 },
            { name: 'study', test: STUDY, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/content': server } },
});
