package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a referral; what can be done with it is {@link Referral}'s. */
@MappedSuperclass
public abstract class ReferralFacts {

    @Id UUID id;

    // Counted here, not by JPA: two turns in one transaction are two versions; writers lock it.
    @Column(nullable = false)
    long version;

    @Column(nullable = false)
    Instant recordedAt;

    @Column(nullable = false)
    UUID interventionId;

    @Embedded Parties parties;
    @Embedded Subject subject;
    @Embedded @Nullable Units units;
    @Embedded @Nullable ExternalReferrer externalReferrer;
    @Column @Nullable UUID redirectedFrom;

    // An intervention is of one kind as long as it lives.
    @Column(nullable = false)
    boolean toJointTeam;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ReferralState state;

    @Column(nullable = false)
    LocalDate submittedOn;

    @Column @Nullable LocalDate receivedOn;
    @Column @Nullable LocalDate visitedOn;
    @Embedded @Nullable Answered answered;
    @Embedded @Nullable QueueStay queueStay;
    @Embedded @Nullable Closing closing;
    @Embedded @Nullable Redirection redirection;
    @Embedded @Nullable EnrolmentStay enrolment;
    @Embedded @Nullable SealedTexts texts;

    protected ReferralFacts() {}

    public @Nullable LocalDate respondedOn() {
        return answered == null ? null : answered.respondedOn();
    }

    public @Nullable LocalDate queuedOn() {
        return queueStay == null ? null : queueStay.queuedOn();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public Parties parties() {
        return parties;
    }

    public Subject subject() {
        return subject;
    }

    public ReferralState state() {
        return state;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate visitedOn() {
        return visitedOn;
    }

    public @Nullable Answered answered() {
        return answered;
    }

    public @Nullable QueueStay queueStay() {
        return queueStay;
    }

    public @Nullable Closing closing() {
        return closing;
    }

    public @Nullable EnrolmentStay enrolment() {
        return enrolment;
    }

    public @Nullable SealedTexts texts() {
        return texts;
    }

    public @Nullable ExternalReferrer externalReferrer() {
        return externalReferrer;
    }

    public @Nullable UUID redirectedFrom() {
        return redirectedFrom;
    }

    /** Whether the intervention is a joint team, which advises and sends on. */
    public boolean toJointTeam() {
        return toJointTeam;
    }

    public @Nullable Redirection redirection() {
        return redirection;
    }

    /** Of the referrer; null is open to all its units. */
    public @Nullable String referringUnit() {
        return units == null ? null : units.referringUnit();
    }
}
