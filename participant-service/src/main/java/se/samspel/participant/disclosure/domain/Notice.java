package se.samspel.participant.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * What a recipient is told of a disclosure: that there is one that no referral tells of, or that
 * what it got was wrong (GDPR article 19), whether or not the edge still stands.
 */
@Entity
@Table(name = "disclosure_notice")
@Personal(
        categories = "IDENTITY",
        what =
                "That a recipient was told of a disclosure or its rectification, and why, sealed."
                        + " Underrättelser till mottagare och skälen, krypterat.")
public class Notice {

    /** What the recipient is told. */
    public enum Kind {
        DISCLOSURE_MADE,
        DISCLOSURE_RECTIFIED
    }

    @Id private UUID id;
    @Column private UUID disclosureId;
    @Column private long disclosureVersion;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column private AuthorityId discloser;
    @Column private AuthorityId recipient;
    private byte @Nullable [] reason;
    @Column private LocalDate occurredOn;
    @Column private Instant recordedAt;

    protected Notice() {}

    /**
     * @param reason sealed; for the discloser alone
     */
    public Notice(
            UUID id,
            Kind kind,
            Disclosure disclosure,
            byte @Nullable [] reason,
            LocalDate occurredOn,
            Instant now) {
        this.id = id;
        this.kind = kind;
        this.disclosureId = disclosure.id();
        this.disclosureVersion = disclosure.version();
        this.discloser = disclosure.discloser();
        this.recipient = disclosure.recipient();
        this.reason = reason;
        this.occurredOn = occurredOn;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public UUID disclosureId() {
        return disclosureId;
    }

    public long disclosureVersion() {
        return disclosureVersion;
    }

    public AuthorityId discloser() {
        return discloser;
    }

    public AuthorityId recipient() {
        return recipient;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }
}
