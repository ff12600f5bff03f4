package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Personal;

/** What one party has written of a referral on one occasion: never changed, only followed. */
@Entity
@Table(name = "referral_text")
@Personal(
        categories = {"NEED", "HEALTH"},
        what =
                "Texts of a referral beside its need, and earlier needs (encrypted). Remissens"
                        + " texter.")
public class WrittenText {

    /** What it is. */
    public enum Kind {
        /** What the person needs, in one of its versions. */
        NEED,
        /** What the host asks the referrer to complete. */
        COMPLETION_REQUEST,
        /** The referrer's answer to that. */
        COMPLETION,
        /** Why the host has sent the referral on. */
        REDIRECTION;

        /** The host's own words; all others are the referrer's. */
        public boolean isByHost() {
            return this == COMPLETION_REQUEST || this == REDIRECTION;
        }
    }

    @Id private UUID id;

    @Column(nullable = false)
    private UUID referralId;

    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private LocalDate writtenOn;

    @Column(nullable = false)
    private String authority;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private byte[] sealed;

    protected WrittenText() {}

    /**
     * @param version the referral's, for which it was written
     */
    public WrittenText(
            UUID id,
            UUID referralId,
            long version,
            Occasion occasion,
            ReferralChange.Recorder by,
            byte[] sealed) {
        this.id = id;
        this.referralId = referralId;
        this.version = version;
        this.kind = occasion.kind();
        this.writtenOn = occasion.on();
        this.recordedAt = occasion.recordedAt();
        this.authority = by.authority();
        this.unit = by.unit();
        this.sealed = sealed;
    }

    /** What was written, on which day, and when it was recorded. */
    public record Occasion(Kind kind, LocalDate on, Instant recordedAt) {}

    public UUID id() {
        return id;
    }

    public UUID referralId() {
        return referralId;
    }

    public long version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public String authority() {
        return authority;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public byte[] sealed() {
        return sealed;
    }
}
