package se.samspel.participant.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A number that a person had until a day: the person is still found by it. */
@Entity
@Table(name = "identity_history")
@Personal(
        categories = "IDENTITY",
        what = "Earlier identity numbers (sealed). Tidigare personnummer (krypterade).")
public class PastIdentity {

    @Id private UUID id;
    @Column private UUID participantId;
    @Column private AuthorityId controller;

    @Column
    @Enumerated(EnumType.STRING)
    private IdentityType identityType;

    @Column private byte[] identityNumber;
    @Column private byte[] identityIndex;
    @Embedded private @Nullable IdentityAssurance assurance;
    @Column private LocalDate untilOn;
    @Column private Instant recordedAt;

    protected PastIdentity() {}

    /**
     * @param number sealed for this row
     */
    public PastIdentity(UUID id, Participant had, byte[] number, LocalDate untilOn, Instant now) {
        SealedPerson sealed = had.sealed();
        if (sealed.type() == null || sealed.index() == null) {
            throw new IllegalArgumentException("a participant without a number had none");
        }
        this.id = id;
        this.participantId = had.id();
        this.controller = had.controller();
        this.identityType = sealed.type();
        this.identityNumber = number;
        this.identityIndex = sealed.index();
        this.assurance = had.assurance();
        this.untilOn = untilOn;
        this.recordedAt = now;
    }

    /** A number of another record of the same person. */
    public PastIdentity of(UUID otherParticipantId) {
        participantId = otherParticipantId;
        return this;
    }

    public UUID id() {
        return id;
    }

    public IdentityType identityType() {
        return identityType;
    }

    public byte[] identityNumber() {
        return identityNumber;
    }

    public IdentityAssurance assurance() {
        return assurance == null ? IdentityAssurance.NONE : assurance;
    }

    public LocalDate untilOn() {
        return untilOn;
    }
}
