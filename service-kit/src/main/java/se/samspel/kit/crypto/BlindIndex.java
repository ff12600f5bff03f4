package se.samspel.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Finds an encrypted identity number without decrypting: an HMAC under a key of its own. */
@ApplicationScoped
public class BlindIndex {

    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    /**
     * @param canonical a number, or whatever else is to be found again and never read
     */
    public byte[] of(String canonical) {
        return Hmac.sha256(keys.key("blind-index-key"), canonical.getBytes(StandardCharsets.UTF_8));
    }
}
