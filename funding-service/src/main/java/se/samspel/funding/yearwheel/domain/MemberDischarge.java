package se.samspel.funding.yearwheel.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/** One member's own decision on the discharge of a budget year's board (lag 2003:1210 23-27 §§). */
@Entity
public class MemberDischarge {

    @EmbeddedId private Key key;
    @Version private long version = 1;
    private LocalDate decidedOn;
    private boolean granted;
    private String reference;
    private Instant recordedAt;

    /** A member in an association's budget year. */
    @Embeddable
    public record Key(String associationId, int budgetYear, String organisationNumber) {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MemberDischarge() {}

    @SuppressWarnings("NullAway.Init") // the rest is written by record
    public MemberDischarge(Key key, Discharge discharge, String reference, Instant now) {
        this.key = key;
        record(discharge, reference, now);
    }

    public final void record(Discharge discharge, String newReference, Instant now) {
        IdentityNumberInText.refuse("reference", newReference);
        this.decidedOn = discharge.decidedOn();
        this.granted = discharge.granted();
        this.reference = newReference;
        this.recordedAt = now;
    }

    /** What a member states today; a decision can't be of tomorrow. */
    public static Discharge stated(LocalDate decidedOn, boolean granted, LocalDate today) {
        FutureActDate.refuse("decidedOn", decidedOn, today);
        return new Discharge(decidedOn, granted);
    }

    public Key key() {
        return key;
    }

    public long version() {
        return version;
    }

    public Discharge discharge() {
        return new Discharge(decidedOn, granted);
    }

    public String reference() {
        return reference;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
