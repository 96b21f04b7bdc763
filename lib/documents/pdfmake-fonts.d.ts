declare module "pdfmake/fonts/Roboto.js" {
  const fonts: typeof import("pdfmake").fonts;
  export default fonts;
}
