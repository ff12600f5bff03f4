package se.samspel.funding.timereport.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * The hours of one month that somebody of the staff worked in an ESF project. Corrected by a new
 * version; every version stays readable.
 */
@Entity
@Table(name = "esf_time_report")
public class TimeReport {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private UUID projectId;
    private @Nullable UUID subprojectId;

    @Column(updatable = false)
    private String staff;

    private LocalDate month;
    private int year;
    private BigDecimal hours;
    private BigDecimal sharePercent;
    private Instant recordedAt;
    // Raises the version when a correction repeats the figures.
    private Instant changedAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("key.number")
    private List<TimeReportVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TimeReport() {}

    /** Which report it is, of which association, and when it was recorded. */
    public record Identity(UUID id, String associationId, Instant recordedAt) {}

    public TimeReport(Identity identity, WorkedMonth worked, WorkedMonth.Figures figures) {
        figures.check(worked.month());
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.projectId = worked.projectId();
        this.subprojectId = worked.subprojectId();
        this.staff = worked.staff();
        this.month = worked.month().atDay(1);
        this.year = worked.month().getYear();
        this.hours = figures.hours();
        this.sharePercent = figures.sharePercent();
        this.recordedAt = identity.recordedAt();
        this.changedAt = identity.recordedAt();
        versions.add(new TimeReportVersion(this, 1, null, changedAt));
    }

    public void correct(WorkedMonth.Figures figures, String reason, Instant now) {
        IdentityNumberInText.refuse("reason", reason);
        figures.check(month());
        hours = figures.hours();
        sharePercent = figures.sharePercent();
        changedAt = now;
        versions.add(new TimeReportVersion(this, version + 1, reason, now));
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

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID subprojectId() {
        return subprojectId;
    }

    public String staff() {
        return staff;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public BigDecimal hours() {
        return hours;
    }

    public BigDecimal sharePercent() {
        return sharePercent;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<TimeReportVersion> versions() {
        return List.copyOf(versions);
    }
}
