import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** A calm green that sits beside Excel's own; from near black to near white as Fluent asks. */
const green: BrandVariants = {
  10: "#03140b",
  20: "#0a2416",
  30: "#0d3520",
  40: "#0f4328",
  50: "#105130",
  60: "#115f38",
  70: "#136d41",
  80: "#177a4a",
  90: "#2c8a5b",
  100: "#469a6e",
  110: "#60aa82",
  120: "#7aba97",
  130: "#94caac",
  140: "#afd9c2",
  150: "#cbe8d8",
  160: "#e8f6ee",
};

export const lightTheme = createLightTheme(green);

/** In the dark, links and marks need the lighter end of the ramp to keep their contrast. */
export const darkTheme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
};
