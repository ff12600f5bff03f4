package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/**
 * A visit (studiebesök) at the intervention, as a rule together with the referrer: a dated fact, no
 * state.
 */
@Entity
@Table(name = "introductory_visit")
@Personal(
        categories = "CASE_STATUS",
        what = "That an introductory visit took place, and who came. Studiebesök.")
public class IntroductoryVisit {

    @Id private UUID id;

    @Column(nullable = false)
    private UUID referralId;

    @Column(nullable = false)
    private LocalDate visitedOn;

    @Column private @Nullable Boolean referrerPresent;

    @Column(nullable = false)
    private Instant recordedAt;

    protected IntroductoryVisit() {}

    public IntroductoryVisit(
            UUID id,
            UUID referralId,
            LocalDate visitedOn,
            @Nullable Boolean referrerPresent,
            Instant recordedAt) {
        this.id = id;
        this.referralId = referralId;
        this.visitedOn = visitedOn;
        this.referrerPresent = referrerPresent;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID referralId() {
        return referralId;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public @Nullable Boolean referrerPresent() {
        return referrerPresent;
    }
}
