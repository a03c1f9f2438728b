/** Written with a capital, and nobody’s name. */
export const NOT_A_NAME =
  /^(?:christmas|easter|god|lord|jesus|christ|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|facebook|twitter|instagram|linkedin|covid|zoom|tesco|asda|nhs|bbc|uk|us|usa|england|scotland|wales|ireland|london|cambridge|peterborough|britain|british|english|bank|holiday|love|care|home|house|street|road|day|centre|news|tv|happy|good|thank|thanks|please|well|just|so|today|tomorrow|yesterday|everyone|everybody)$/;
