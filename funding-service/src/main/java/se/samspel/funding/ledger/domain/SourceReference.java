package se.samspel.funding.ledger.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a voucher accounts for, as a grant or a drawdown. The same source is booked once for each
 * purpose.
 *
 * @param kind kebab-case, as {@code drawdown}
 * @param id of the source, never a person's
 * @param purpose what of the source, as {@code payment}
 */
@Embeddable
public record SourceReference(
        @Column(name = "source_kind") String kind,
        @Column(name = "source_id") String id,
        @Column(name = "source_purpose") String purpose) {

    private static final String WHOLE = "booking";

    /** Of a source that is booked once. */
    public static SourceReference of(String kind, String id) {
        return new SourceReference(kind, id, WHOLE);
    }

    public static SourceReference of(String kind, UUID id) {
        return of(kind, id.toString());
    }

    public SourceReference withPurpose(String other) {
        return new SourceReference(kind, id, other);
    }
}
