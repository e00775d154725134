/** The colours of both themes. Text on its ground has a contrast of at least 4.5 to 1, marks at least 3 to 1. */
export const colours = `:root {
  color-scheme: light;
  --paper: #ffffff;
  --ink: #1c232b;
  --quiet: #55606c;
  --line: #d5dbe1;
  --wash: #f3f5f7;
  --accent: #1d4f7c;
  --met: #2f7a3d;
  --partial: #8a6100;
  --missing: #b3261e;
  --exempt: #5b4b9a;
  --manual: #55606c;
  --bar-partial: #d9a400;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #14191f;
    --ink: #e6eaee;
    --quiet: #a3adb8;
    --line: #333d48;
    --wash: #1d242c;
    --accent: #8fc1ee;
    --met: #7cc98a;
    --partial: #e3b54b;
    --missing: #f2938c;
    --exempt: #b6a8ee;
    --manual: #a3adb8;
    --bar-partial: #b98c12;
  }
}`
