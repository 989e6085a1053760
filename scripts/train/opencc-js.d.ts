declare module 'opencc-js/t2cn' {
  /** Makes the function that turns Traditional text into Simplified. */
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}
