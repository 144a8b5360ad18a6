/** Files of the build, imported as their address. */
declare module '*?url' {
  const address: string;
  export default address;
}
