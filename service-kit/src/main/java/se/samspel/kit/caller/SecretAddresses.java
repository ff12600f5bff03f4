package se.samspel.kit.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Addresses that need no token, because whoever knows one may read what it leads to. The secret is
 * random and is shown once; what is stored is its digest, which opens nothing.
 */
@ApplicationScoped
public class SecretAddresses {

    private static final int BYTES = 32;

    private final CurrentCaller current;
    private final SecureRandom random = new SecureRandom();

    SecretAddresses(CurrentCaller current) {
        this.current = current;
    }

    /**
     * @param secret 256 random bits, in characters that stand in any address
     * @param digest 64 hexadecimal digits
     */
    public record Made(String secret, String digest) {}

    public Made make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Made(secret, digest(secret));
    }

    /**
     * The database is told from now on that whoever holds this secret calls, and shows what belongs
     * to it: nothing where there is none such.
     *
     * @return its digest
     */
    public String enter(String secret) {
        String digest = digest(secret);
        current.holdsSecret(new Caller.Subscriber(digest));
        return digest;
    }

    /** Unsalted: nobody guesses 256 random bits, and it has to be found by it. */
    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
