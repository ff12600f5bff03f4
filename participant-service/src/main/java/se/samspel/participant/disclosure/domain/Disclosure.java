package se.samspel.participant.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.CategoriesColumn;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;

/**
 * An act by the discloser (HFD 2015:61): a snapshot of the waived categories as they were that day,
 * for one recipient under one edge. The recipient fetches it; it never browses.
 */
@Entity
@SqlResultSetMapping(
        name = "disclosureWithKey",
        entities = @EntityResult(entityClass = Disclosure.class),
        columns = {
            @ColumnResult(name = "key_id", type = String.class),
            @ColumnResult(name = "wrapped_key", type = byte[].class),
            @ColumnResult(name = "own", type = UUID.class)
        })
public class Disclosure {

    @Id private UUID id;
    @Column private UUID participantId;
    @Column private UUID waiverId;
    @Column private UUID edgeId;
    @Column private AuthorityId discloser;
    @Column private AuthorityId recipient;
    @Column private LocalDate disclosedOn;

    @Column
    @Convert(converter = CategoriesColumn.class)
    private Set<DataCategory> categories;

    @Column private byte[] snapshot;
    private boolean restricted;
    private boolean restrictedForRecipient;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected Disclosure() {}

    /**
     * @param snapshot sealed with the participant's data key
     */
    public Disclosure(
            UUID id,
            Waiver waiver,
            WaiverEdge edge,
            LocalDate disclosedOn,
            byte[] snapshot,
            Instant now) {
        this.id = id;
        this.participantId = waiver.participantId();
        this.waiverId = waiver.id();
        this.edgeId = edge.id();
        this.discloser = edge.discloser();
        this.recipient = edge.recipient();
        this.disclosedOn = disclosedOn;
        this.categories = edge.categories();
        this.snapshot = snapshot;
        this.recordedAt = now;
    }

    /** The person is protected: what is about it is for named handlers on both sides. */
    public void restrict() {
        restricted = true;
    }

    /** The recipient has the person as protected: what is about it is for its named handlers. */
    public void restrictForRecipient() {
        restrictedForRecipient = true;
    }

    public boolean restricted() {
        return restricted;
    }

    /** The recipient alone knows the person as protected. */
    public boolean restrictedForRecipient() {
        return restrictedForRecipient;
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID waiverId() {
        return waiverId;
    }

    public UUID edgeId() {
        return edgeId;
    }

    public AuthorityId discloser() {
        return discloser;
    }

    public AuthorityId recipient() {
        return recipient;
    }

    public LocalDate disclosedOn() {
        return disclosedOn;
    }

    public Set<DataCategory> categories() {
        return categories;
    }

    public byte[] snapshot() {
        return snapshot;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
