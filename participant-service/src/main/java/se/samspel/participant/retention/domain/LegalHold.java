package se.samspel.participant.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/**
 * A person's record may not be erased while a matter goes on, a claim or a supervision for example
 * (H7). It stands until it is released by a reference of its own.
 */
@Entity
@Personal(
        categories = "CASE_STATUS",
        what =
                "Why a record may not be erased (encrypted). Varför uppgifter inte "
                        + "får gallras.")
public class LegalHold {

    @Id private UUID id;
    @Column private UUID participantId;
    @Column private AuthorityId controller;
    @Column private byte[] reason;
    @Column private String reference;
    @Column private LocalDate heldFrom;
    private @Nullable LocalDate releasedOn;
    private @Nullable String releaseReference;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected LegalHold() {}

    /**
     * @param reason sealed with the person's key
     */
    public LegalHold(
            UUID id, Whose whose, byte[] reason, String reference, LocalDate from, Instant now) {
        this.id = id;
        this.participantId = whose.participantId();
        this.controller = whose.controller();
        this.reason = reason;
        this.reference = reference;
        this.heldFrom = from;
        this.recordedAt = now;
    }

    /** The record that is held. */
    public record Whose(UUID participantId, AuthorityId controller) {}

    public void release(LocalDate on, String byReference) {
        if (releasedOn != null) {
            throw new IllegalMove(
                    state().name(),
                    List.of(),
                    Text.of("Spärren är redan hävd.", "The hold is released already."));
        }
        if (on.isBefore(heldFrom)) {
            throw new ReleasedBeforeStart();
        }
        releasedOn = on;
        releaseReference = byReference;
    }

    /** Whether it stands. */
    public enum State {
        STANDING,
        RELEASED
    }

    public State state() {
        return releasedOn == null ? State.STANDING : State.RELEASED;
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public byte[] reason() {
        return reason;
    }

    public String reference() {
        return reference;
    }

    public LocalDate from() {
        return heldFrom;
    }

    public @Nullable LocalDate releasedOn() {
        return releasedOn;
    }

    public @Nullable String releaseReference() {
        return releaseReference;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** A hold ends after it began. */
    public static final class ReleasedBeforeStart extends BrokenRule {

        private static final long serialVersionUID = 1L;

        ReleasedBeforeStart() {
            super(
                    "released-before-start",
                    Text.of(
                            "releasedOn får inte ligga före from.",
                            "releasedOn may not be before from."));
        }
    }
}
