package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.samspel.kit.crypto.Hmac;

/** Seals numbers as the service itself does, with its own keys, so that it can open them. */
final class Sealing {

    static final String KEY_ID = "field-key.1";

    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final byte[] fieldKey;
    private final byte[] indexKey;

    /**
     * @param keys the folder of the service's keys
     */
    Sealing(Path keys) throws IOException {
        this.fieldKey = key(keys.resolve(KEY_ID));
        this.indexKey = key(keys.resolve("blind-index-key"));
    }

    record Sealed(byte[] number, byte[] index, byte[] wrappedKey) {}

    Sealed seal(MadeUpPerson person) {
        var dataKey = new byte[32];
        random.nextBytes(dataKey);
        var number = person.number().getBytes(StandardCharsets.US_ASCII);
        return new Sealed(
                encrypt(dataKey, "participant\nidentity_number\n" + person.id(), number),
                Hmac.sha256(indexKey, number),
                encrypt(fieldKey, "data-key", dataKey));
    }

    private byte[] encrypt(byte[] key, String belongsTo, byte[] text) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            var whole = new byte[NONCE_BYTES + cipher.getOutputSize(text.length)];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            cipher.doFinal(text, 0, text.length, whole, NONCE_BYTES);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private static byte[] key(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
