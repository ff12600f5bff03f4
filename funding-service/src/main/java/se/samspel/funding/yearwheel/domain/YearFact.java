package se.samspel.funding.yearwheel.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/** That a step of a budget year is done: when, where it is found, and by which decision. */
@Entity
public class YearFact {

    @EmbeddedId private Key key;
    @Version private long version = 1;
    private LocalDate doneOn;
    private String reference;
    private @Nullable UUID decisionId;
    private Instant recordedAt;

    /** A step of an association's budget year. */
    @Embeddable
    public record Key(
            String associationId, int budgetYear, @Enumerated(EnumType.STRING) WheelStep step) {}

    /** What is recorded of it. */
    public record Done(LocalDate on, String reference, @Nullable UUID decisionId) {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected YearFact() {}

    @SuppressWarnings("NullAway.Init") // the rest is written by record
    public YearFact(Key key, Done done, LocalDate today, Instant now) {
        if (key.step() == WheelStep.DISCHARGE) {
            throw new WheelRule.DischargeByMember();
        }
        this.key = key;
        record(done, today, now);
    }

    public final void record(Done done, LocalDate today, Instant now) {
        FutureActDate.refuse("doneOn", done.on(), today);
        IdentityNumberInText.refuse("reference", done.reference());
        this.doneOn = done.on();
        this.reference = done.reference();
        this.decisionId = done.decisionId();
        this.recordedAt = now;
    }

    public Key key() {
        return key;
    }

    public long version() {
        return version;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String reference() {
        return reference;
    }

    public @Nullable UUID decisionId() {
        return decisionId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
