package se.samspel.kit.webhook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that sign what a receiver is sent, as they are stored.
 *
 * @param previousSecret signs too until {@code previousUntil}; null before the first rotation
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
public record SealedSecrets(
        @Column String dataKeyId,
        @Column byte[] dataKey,
        @Column byte[] secret,
        @Column byte @Nullable [] previousSecret,
        @Column @Nullable Instant previousUntil) {

    /** From columns of these names. */
    public static SealedSecrets of(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("previous_until", OffsetDateTime.class);
        return new SealedSecrets(
                row.getString("data_key_id"),
                row.getBytes("data_key"),
                row.getBytes("secret"),
                row.getBytes("previous_secret"),
                until == null ? null : until.toInstant());
    }
}
