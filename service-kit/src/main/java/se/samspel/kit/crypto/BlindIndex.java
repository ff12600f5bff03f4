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
     * @param canonicalNumber twelve digits
     */
    public byte[] of(String canonicalNumber) {
        return Hmac.sha256(
                keys.key("blind-index-key"), canonicalNumber.getBytes(StandardCharsets.US_ASCII));
    }
}
