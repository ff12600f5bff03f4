package se.samspel.kit.webhook;

import java.net.InetAddress;
import java.util.List;

/**
 * Whether an address is one of the open internet's (IANA's registries of special-purpose addresses,
 * RFC 6890): all others lead into somebody's own network, this one's among them.
 */
public final class PublicAddress {

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Block(int[] start, int bits) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                int wanted = bit / 8 < start.length ? start[bit / 8] : 0;
                if ((address[bit / 8] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> NOT_PUBLIC_V4 =
            List.of(
                    block(8, 0), // this network
                    block(8, 10), // private
                    block(10, 100, 64), // shared by carriers' customers
                    block(8, 127), // loopback
                    block(16, 169, 254), // link-local, clouds' metadata
                    block(12, 172, 16), // private
                    block(24, 192, 0, 0), // protocol assignments
                    block(24, 192, 0, 2), // documentation
                    block(24, 192, 88, 99), // 6to4 relays
                    block(16, 192, 168), // private
                    block(15, 198, 18), // benchmarks
                    block(24, 198, 51, 100), // documentation
                    block(24, 203, 0, 113), // documentation
                    block(32, 168, 63, 129, 16), // a cloud's own services
                    block(3, 224)); // multicast, reserved, broadcast

    private static final Block GLOBAL_V6 = block(3, 0x20);
    private static final List<Block> NOT_PUBLIC_V6 =
            List.of(
                    block(23, 0x20, 0x01), // protocols, Teredo among them: an IPv4 address inside
                    block(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
                    block(16, 0x20, 0x02), // 6to4: an IPv4 address inside
                    block(20, 0x3f, 0xff, 0x00)); // documentation

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC_V4.stream().noneMatch(block -> block.holds(bytes));
        }
        // IPv4 addresses that are mapped, compatible or translated lie outside the global block.
        return GLOBAL_V6.holds(bytes)
                && NOT_PUBLIC_V6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block block(int bits, int... start) {
        return new Block(start, bits);
    }
}
