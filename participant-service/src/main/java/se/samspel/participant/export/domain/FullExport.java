package se.samspel.participant.export.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * All records of one authority as they stood at one moment. It can be fetched for a day; then its
 * key is destroyed, and it with the key.
 */
@Entity
@Personal(
        categories = {"IDENTITY", "CASE_STATUS", "INCOME", "OCCUPATION_EDUCATION", "OUTCOME"},
        what = "A full export, sealed, for one day. En fullständig export, krypterad, i ett dygn.")
public class FullExport {

    private static final Duration AVAILABLE = Duration.ofHours(24);

    @Id private UUID id;
    @Embedded private Orderer orderer;

    @Column
    @Enumerated(EnumType.STRING)
    private ExportState state = ExportState.QUEUED;

    private long records;
    @Column private String keyId;
    private byte @Nullable [] wrappedKey;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant availableUntil;

    protected FullExport() {}

    public FullExport(UUID id, Orderer orderer, String keyId, byte[] wrappedKey, Instant now) {
        this.id = id;
        this.orderer = orderer;
        this.keyId = keyId;
        this.wrappedKey = wrappedKey;
        this.recordedAt = now;
    }

    public void done(long howMany, Instant now) {
        state = ExportState.DONE;
        records = howMany;
        endedAt = now;
        availableUntil = now.plus(AVAILABLE);
    }

    public void fail(Instant now) {
        state = ExportState.FAILED;
        endedAt = now;
        wrappedKey = null;
    }

    public boolean isAvailable(Instant now) {
        return wrappedKey != null && availableUntil != null && now.isBefore(availableUntil);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public UUID id() {
        return id;
    }

    public Orderer orderer() {
        return orderer;
    }

    public AuthorityId authority() {
        return orderer.authority();
    }

    public ExportState state() {
        return state;
    }

    public long records() {
        return records;
    }

    public String keyId() {
        return keyId;
    }

    public byte @Nullable [] wrappedKey() {
        return wrappedKey;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Instant availableUntil() {
        return availableUntil;
    }
}
