package se.samspel.participant.protection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Protection;

/** One row of history: how the population register protects the person from that day. */
@Entity
@Table(name = "protection_history")
@Personal(
        categories = "IDENTITY",
        what =
                "Since when the population register protects the person. Sedan när personen har"
                        + " skyddade uppgifter.")
public class ProtectionChange {

    @Id private UUID id;
    @Column private UUID participantId;
    @Column private AuthorityId controller;

    @Column
    @Enumerated(EnumType.STRING)
    private Protection protection;

    @Column private LocalDate changedOn;
    @Column private Instant recordedAt;

    protected ProtectionChange() {}

    public ProtectionChange(UUID id, Participant participant, LocalDate changedOn, Instant now) {
        this.id = id;
        this.participantId = participant.id();
        this.controller = participant.controller();
        this.protection = participant.protection();
        this.changedOn = changedOn;
        this.recordedAt = now;
    }

    public Protection protection() {
        return protection;
    }

    public LocalDate changedOn() {
        return changedOn;
    }
}
