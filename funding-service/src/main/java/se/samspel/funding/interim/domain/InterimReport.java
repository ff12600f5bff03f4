package se.samspel.funding.interim.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * An edition of an interim report (delårsrapport). What it says is frozen when it is made; figures
 * that come later make another edition, and the board adopts the latest one.
 */
@Entity
public class InterimReport {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private int year;

    @Enumerated(EnumType.STRING)
    private ReportPeriod period;

    private int edition;
    private boolean latest = true;
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private @Nullable LocalDate adoptedOn;
    private @Nullable String minuteReference;
    private String actingUser;
    private @Nullable String adoptingUser;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InterimReport() {}

    /** Which report it is, and who made it. */
    public record Identity(UUID id, String associationId, String actingUser, Instant recordedAt) {}

    /** What it is about. */
    public record Scope(int year, ReportPeriod period, LocalDate asOf) {

        /** Within the period, and never after {@code today}. */
        public Scope refuseUnfit(LocalDate today) {
            period.refuseOutside(year, asOf);
            FutureActDate.refuse("asOf", asOf, today);
            return this;
        }
    }

    /** The board's decision by its minutes, and who recorded it. */
    public record Adoption(LocalDate on, String minuteReference, String actingUser) {

        public Adoption {
            IdentityNumberInText.refuse("minuteReference", minuteReference);
        }
    }

    /**
     * @param former the latest edition until now, or null
     */
    public InterimReport(Identity identity, Scope scope, @Nullable InterimReport former) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.actingUser = identity.actingUser();
        this.recordedAt = identity.recordedAt();
        this.year = scope.year();
        this.period = scope.period();
        this.asOf = scope.asOf();
        this.edition = former == null ? 1 : former.edition + 1;
    }

    /** Another edition takes its place. */
    public void succeed() {
        latest = false;
    }

    public void adopt(Adoption adoption, LocalDate today) {
        if (state == ReportState.ADOPTED) {
            throw illegal("Rapporten är redan fastställd.", "The report is adopted already.");
        }
        if (!latest) {
            throw illegal(
                    "Det finns en senare utgåva av rapporten.",
                    "There is a later edition of the report.");
        }
        FutureActDate.refuse("on", adoption.on(), today);
        if (adoption.on().isBefore(asOf)) {
            throw new InterimRule.AdoptedBeforeAsOf();
        }
        state = ReportState.ADOPTED;
        adoptedOn = adoption.on();
        minuteReference = adoption.minuteReference();
        adoptingUser = adoption.actingUser();
    }

    private IllegalMove illegal(String sv, String en) {
        return new IllegalMove(state.name(), List.of("a new edition"), Text.of(sv, en));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public int year() {
        return year;
    }

    public ReportPeriod period() {
        return period;
    }

    public int edition() {
        return edition;
    }

    public boolean isLatest() {
        return latest;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public ReportState state() {
        return state;
    }

    public @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    public @Nullable String minuteReference() {
        return minuteReference;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
