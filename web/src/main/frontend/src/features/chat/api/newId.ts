/** A UUID (version 4). `crypto.randomUUID` is missing on plain HTTP, where one can still write and read. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) % 4] ?? "8";
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ];
  return parts.join("-");
}
