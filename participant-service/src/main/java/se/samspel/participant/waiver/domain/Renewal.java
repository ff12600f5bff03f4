package se.samspel.participant.waiver.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** A later signature under the same form: the person still agrees. */
@Entity
@Table(name = "waiver_renewal")
@Personal(
        categories = "IDENTITY",
        what =
                "When and by whom a waiver was signed again. När och av vem en eftergift"
                        + " förnyades.")
public class Renewal {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "waiver_id", nullable = false, updatable = false)
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private Waiver waiver;

    @Column private AuthorityId controller;
    @Embedded private Signing signing;
    @Column private Instant recordedAt;

    protected Renewal() {}

    public Renewal(UUID id, Waiver waiver, Signing signing, Instant now) {
        this.id = id;
        this.waiver = waiver;
        this.controller = waiver.controller();
        this.signing = signing;
        this.recordedAt = now;
    }

    public Signing signing() {
        return signing;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
