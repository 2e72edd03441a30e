import { BlockList, isIP } from "node:net";

/** Whether an address, or all of a CIDR block such as `10.0.0.0/8`, is written as it should be. */
export function isAddressBlock(block: string): boolean {
  const [address = "", bits, ...rest] = block.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Tells whether an address is in one of these blocks; an IPv4 address in IPv6's notation is the same address. */
export function isInBlocks(blocks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = "", bits] = block.split("/");
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");
