import surfacesAddress from '#src/ui/styles/surfaces.css?url'

/** The style sheet of paper, wall and certificate. React waits for it before it shows what stands beside it. */
export const SurfaceStyles = () => <link rel="stylesheet" href={surfacesAddress} precedence="default" />
