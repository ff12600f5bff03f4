package se.samspel.participant.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.enrolment.domain.Enrolment;

/** That an employer was asked about a person, and what it answered; a dated fact. */
@Entity
@Personal(
        categories = "PLAN",
        what =
                "Employers asked about a person and their answer; names and notes sealed with the"
                        + " person's key. Arbetsgivarkontakter.")
public class EmployerContact {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private UUID participantId;
    @Column private AuthorityId host;
    @Column private LocalDate contactedOn;
    @Column private byte[] employer;

    @Column
    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    private byte @Nullable [] note;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected EmployerContact() {}

    /**
     * @param texts employer and note, sealed
     */
    public EmployerContact(
            UUID id,
            Enrolment enrolment,
            LocalDate contactedOn,
            ContactOutcome outcome,
            SealedTexts texts,
            Instant now) {
        this.id = id;
        this.enrolmentId = enrolment.id();
        this.participantId = enrolment.participantId();
        this.host = enrolment.host();
        this.contactedOn = contactedOn;
        this.outcome = outcome;
        this.employer = texts.employer();
        this.note = texts.note();
        this.recordedAt = now;
    }

    /** What is free text of it, sealed. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares ciphertexts
    public record SealedTexts(byte[] employer, byte @Nullable [] note) {}

    public SealedTexts texts() {
        return new SealedTexts(employer, note);
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID participantId() {
        return participantId;
    }

    public AuthorityId host() {
        return host;
    }

    public LocalDate contactedOn() {
        return contactedOn;
    }

    public ContactOutcome outcome() {
        return outcome;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
