package se.samspel.funding.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How many lines there were, and the SHA-256 of them with their line breaks. */
public final class LineDigest {

    private final MessageDigest digest;
    private long lines;

    public LineDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public void add(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        lines++;
    }

    public long lines() {
        return lines;
    }

    /** Once, when all lines are in. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
