package se.samspel.funding.contributioncall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How the office planned a year's calls, once. */
@Entity
@Table(name = "contribution_call_schedule")
public class CallSchedule {

    @Id private UUID id;
    private String associationId;
    private int year;
    private boolean preliminary;

    @Enumerated(EnumType.STRING)
    private CallForm form;

    private List<LocalDate> dueDays;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CallSchedule() {}

    /** What the office states. */
    public record Terms(boolean preliminary, CallForm form, DueDays dueDays) {}

    /** Which schedule it is, of which association's year, and when it was recorded. */
    public record Identity(UUID id, String associationId, int year, Instant recordedAt) {}

    public CallSchedule(Identity identity, Terms terms) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.year = identity.year();
        this.preliminary = terms.preliminary();
        this.form = terms.form();
        this.dueDays = terms.dueDays().days();
        this.recordedAt = identity.recordedAt();
    }

    public UUID id() {
        return id;
    }

    public String associationId() {
        return associationId;
    }

    public int year() {
        return year;
    }

    public boolean isPreliminary() {
        return preliminary;
    }

    public CallForm form() {
        return form;
    }

    public DueDays dueDays() {
        return new DueDays(dueDays);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
