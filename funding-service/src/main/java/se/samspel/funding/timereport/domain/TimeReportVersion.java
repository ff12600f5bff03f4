package se.samspel.funding.timereport.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time report as it stood at one time; never changed, only followed. */
@Entity
@Table(name = "esf_time_report_version")
public class TimeReportVersion {

    @EmbeddedId private TimeReportVersionKey key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id", insertable = false, updatable = false)
    private TimeReport report;

    private BigDecimal hours;
    private BigDecimal sharePercent;
    private @Nullable String reason;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TimeReportVersion() {}

    TimeReportVersion(TimeReport report, long number, @Nullable String reason, Instant now) {
        this.key = new TimeReportVersionKey(report.id(), number);
        this.report = report;
        this.hours = report.hours();
        this.sharePercent = report.sharePercent();
        this.reason = reason;
        this.recordedAt = now;
    }

    public long number() {
        return key.number();
    }

    public BigDecimal hours() {
        return hours;
    }

    public BigDecimal sharePercent() {
        return sharePercent;
    }

    /** Why it was corrected; null of the first one. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
