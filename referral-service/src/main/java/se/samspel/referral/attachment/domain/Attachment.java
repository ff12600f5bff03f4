package se.samspel.referral.attachment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Personal;

/**
 * A file that the referrer has attached to its referral: written once, never changed, gone with its
 * data key when it is removed.
 */
@Entity
@Table(name = "attachment")
@Personal(
        categories = {"NEED", "HEALTH"},
        what =
                "An attachment's title (encrypted), kind, size, date, unit. En bilaga till en"
                        + " remiss.")
public class Attachment {

    /** Nothing of it changes. */
    public static final long VERSION = 1;

    @Id private UUID id;

    @Column(nullable = false)
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttachmentCategory category;

    @Embedded private File file;
    @Embedded private Sealed sealed;

    @Column(nullable = false)
    private LocalDate addedOn;

    @Column(nullable = false)
    private String addedByUnit;

    @Column(nullable = false)
    private Instant recordedAt;

    protected Attachment() {}

    /**
     * @param by when, and by which unit of the referrer
     */
    public Attachment(
            UUID id,
            UUID referralId,
            AttachmentCategory category,
            File file,
            Sealed sealed,
            Added by) {
        this.id = id;
        this.referralId = referralId;
        this.category = category;
        this.file = file;
        this.sealed = sealed;
        this.addedOn = by.on();
        this.addedByUnit = by.unit();
        this.recordedAt = by.recordedAt();
    }

    /**
     * What is known of the file without opening it.
     *
     * @param fingerprint keyed: the same for the same file
     */
    @Embeddable
    @SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared in the database
    public record File(
            @Enumerated(EnumType.STRING) @Column(name = "content_type") FileType type,
            @Column(name = "size_bytes") long size,
            @Column byte[] fingerprint) {}

    /** The title under a data key of this attachment alone, which also seals its content. */
    @Embeddable
    @SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared by nobody
    public record Sealed(
            @Column(name = "data_key_id") String keyId,
            @Column(name = "data_key") byte[] key,
            @Column byte[] title) {}

    /** The act, by which unit, and when it was recorded. */
    public record Added(LocalDate on, String unit, Instant recordedAt) {}

    public UUID id() {
        return id;
    }

    public UUID referralId() {
        return referralId;
    }

    public AttachmentCategory category() {
        return category;
    }

    public File file() {
        return file;
    }

    public Sealed sealed() {
        return sealed;
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    public String addedByUnit() {
        return addedByUnit;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
