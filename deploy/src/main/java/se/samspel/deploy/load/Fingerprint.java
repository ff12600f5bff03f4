package se.samspel.deploy.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes of what was sent: an identity number has too few possibilities for a plain one to
 * hide it.
 */
final class Fingerprint {

    private static final int KEY_BYTES = 32;

    private Fingerprint() {}

    /** The key of a folder's fingerprints, made at random at the first load. */
    static byte[] key(Path folder) throws IOException {
        Path path = folder.resolve("fingerprint.key");
        if (Files.isRegularFile(path) && Files.size(path) == KEY_BYTES) {
            return Files.readAllBytes(path);
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path draft =
                Files.createTempFile(
                        folder,
                        "fingerprint",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, key);
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        return key;
    }

    static byte[] of(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * The idempotency key of a step: the same for the same row of the same association's files,
     * also when the journal has been lost.
     */
    static String idempotencyKey(String associationKey, String step) {
        String name = "samspel-load\t" + associationKey + "\t" + step;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
