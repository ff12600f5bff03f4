package se.samspel.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;

/** Recognises a request's content without keeping it or anything that it can be guessed from. */
@ApplicationScoped
public class Fingerprint {

    private final Keys keys;

    Fingerprint(Keys keys) {
        this.keys = keys;
    }

    public byte[] of(byte[] content) {
        return Hmac.sha256(keys.key("fingerprint-key"), content);
    }
}
