package se.samspel.participant.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;
import se.samspel.participant.waiver.domain.CategoriesColumn;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * An act by the discloser (HFD 2015:61): a snapshot of some categories as they were that day, for
 * one recipient, under one edge of a waiver or by a rule of law. The recipient fetches it; it never
 * browses. The discloser may rectify it, and ends it where no edge does.
 */
@Entity
@Personal(
        categories = {"IDENTITY", "CONTACT", "NEED", "HEALTH", "INCOME", "OCCUPATION_EDUCATION"},
        what =
                "A snapshot of the waived categories for one recipient (encrypted). "
                        + "Utlämnad ögonblicksbild.")
public class Disclosure {

    @Id private UUID id;
    @Column private UUID participantId;
    private @Nullable UUID waiverId;
    private @Nullable UUID edgeId;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalGround legalGround;

    private byte @Nullable [] groundReference;
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
    private @Nullable Instant rectifiedAt;
    private @Nullable Instant endedAt;
    private byte @Nullable [] endReason;

    protected Disclosure() {}

    /**
     * @param participantId the discloser's own record
     * @param snapshot sealed with the participant's data key
     */
    public Disclosure(
            UUID id,
            UUID participantId,
            Basis basis,
            LocalDate disclosedOn,
            byte[] snapshot,
            Instant now) {
        this.id = id;
        this.participantId = participantId;
        this.discloser = basis.discloser();
        this.recipient = basis.recipient();
        this.disclosedOn = disclosedOn;
        this.categories = basis.categories();
        this.snapshot = snapshot;
        this.recordedAt = now;
        switch (basis) {
            case Basis.ByEdge byEdge -> {
                this.waiverId = byEdge.edge().waiverId();
                this.edgeId = byEdge.edge().id();
            }
            case Basis.ByLaw byLaw -> {
                this.legalGround = byLaw.ground();
                this.groundReference = byLaw.reference();
            }
        }
    }

    /** A new snapshot in place of the present one, which is answered as it was. */
    public DisclosureVersion rectify(
            UUID versionId, Set<DataCategory> newCategories, byte[] newSnapshot, Instant now) {
        refuseIfEnded();
        var earlier = new DisclosureVersion(versionId, this, now);
        this.categories = newCategories;
        this.snapshot = newSnapshot;
        this.rectifiedAt = now;
        return earlier;
    }

    /** Throws where the discloser has ended it. */
    public void refuseIfEnded() {
        if (endedAt != null) {
            throw new IllegalMove(
                    "WITHDRAWN",
                    List.of(),
                    Text.of("Utlämnandet är avslutat.", "The disclosure has been ended."));
        }
    }

    /** Throws where it has been ended, or stands on an edge, with which it ends. */
    public void refuseUnlessEndable() {
        refuseIfEnded();
        if (edgeId != null) {
            throw new IllegalMove(
                    "MADE",
                    List.of(),
                    Text.of(
                            "Utlämnandet följer eftergiftens kant: återkalla den.",
                            "The disclosure follows the waiver's edge: withdraw that."));
        }
    }

    /**
     * Nothing more is fetched.
     *
     * @param reason sealed
     */
    public void end(byte @Nullable [] reason, Instant now) {
        refuseUnlessEndable();
        this.endedAt = now;
        this.endReason = reason;
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

    /** Null where it was made by law. */
    public @Nullable UUID waiverId() {
        return waiverId;
    }

    /** Null where it was made by law. */
    public @Nullable UUID edgeId() {
        return edgeId;
    }

    /** Null where it was made under an edge. */
    public @Nullable LegalGround legalGround() {
        return legalGround;
    }

    public byte @Nullable [] groundReference() {
        return groundReference;
    }

    /** When the snapshot is from. */
    public Instant snapshotAt() {
        return rectifiedAt == null ? recordedAt : rectifiedAt;
    }

    public @Nullable Instant rectifiedAt() {
        return rectifiedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
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
