package se.samspel.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds an encrypted identity number without decrypting: an HMAC under a key of its own. While that
 * key is changed there is another one, coming or going, under which numbers are found too.
 */
@ApplicationScoped
public class BlindIndex {

    private static final String KEY = "blind-index-key";
    private static final String NEXT = KEY + ".next";
    private static final String OLD = KEY + ".old";

    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    /**
     * As it is written.
     *
     * @param canonical a number, or whatever else is to be found again and never read
     */
    public byte[] of(String canonical) {
        return of(KEY, canonical);
    }

    /** All that may stand for it now. */
    public List<byte[]> all(String canonical) {
        return Stream.of(KEY, NEXT, OLD)
                .filter(name -> name.equals(KEY) || keys.has(name))
                .map(name -> of(name, canonical))
                .toList();
    }

    /** As it is to be written: by the key that comes, where there is one. */
    public byte[] renewed(String canonical) {
        return of(keys.has(NEXT) ? NEXT : KEY, canonical);
    }

    private byte[] of(String key, String canonical) {
        return Hmac.sha256(keys.key(key), canonical.getBytes(StandardCharsets.UTF_8));
    }
}
