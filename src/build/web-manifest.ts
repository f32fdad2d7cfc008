/** Makes the kit installable. Addresses are relative to the manifest, so it works under any path. */
export const webManifest = () => ({
  id: './',
  name: 'Refugee Rights Training Kit / Trousse de formation sur les droits des réfugiés',
  short_name: 'Refugee rights',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbf8f3',
  theme_color: '#0b5c63',
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
  ],
})
