package se.samspel.funding.interim.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** What an interim report said when it was made: kept letter by letter, with its checksum. */
@Entity
public class InterimSnapshot {

    @Id private UUID reportId;
    private String associationId;
    private String content;
    private String checksum;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InterimSnapshot() {}

    /**
     * @param content canonical JSON
     */
    public InterimSnapshot(InterimReport report, String content) {
        this.reportId = report.id();
        this.associationId = report.associationId();
        this.content = content;
        this.checksum = sha256(content);
    }

    /** Of its UTF-8, in 64 lower-case hexadecimal digits. */
    public static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public UUID reportId() {
        return reportId;
    }

    public String associationId() {
        return associationId;
    }

    public String content() {
        return content;
    }

    public String checksum() {
        return checksum;
    }
}
