/** Fonts of the pictures where they are installed (Debian: fonts-inter, fonts-jetbrains-mono); a bare Linux shows DejaVu. */
export const interfaceFont = "Inter, 'Segoe UI', 'SF Pro Text', sans-serif";
export const codeFont = "'JetBrains Mono', 'Cascadia Mono', 'SF Mono', Consolas, monospace";
