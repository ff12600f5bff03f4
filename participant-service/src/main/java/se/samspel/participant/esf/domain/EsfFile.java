package se.samspel.participant.esf.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * What was sent for a month of a project. A new file of a month takes the place of the earlier one,
 * and all later months that were sent have to be sent again: each builds on those before it.
 */
@Entity
public class EsfFile {

    @Id private UUID id;
    @Column private AuthorityId host;
    @Column private UUID interventionId;
    @Column private LocalDate month;
    private int rowCount;
    @Column private BigDecimal hours;
    @Column private LocalDate sentOn;
    private boolean resendDue;
    private boolean superseded;
    // Of the month, over all its files: those who are told upsert by it.
    private long version;
    @Column private Instant recordedAt;

    protected EsfFile() {}

    /**
     * @param before the month's file until now
     */
    public EsfFile(UUID id, EsfTerms terms, @Nullable EsfFile before, Instant now) {
        this.id = id;
        this.host = terms.host();
        this.interventionId = terms.interventionId();
        this.month = terms.month().firstDay();
        this.rowCount = terms.rowCount();
        this.hours = terms.hours();
        this.sentOn = terms.sentOn();
        this.version = before == null ? 1 : before.version + 1;
        this.recordedAt = now;
    }

    public void supersede() {
        superseded = true;
        resendDue = false;
    }

    /** An earlier month was sent anew; false where it is due already. */
    public boolean makeResendDue() {
        if (resendDue) {
            return false;
        }
        resendDue = true;
        version++;
        return true;
    }

    public EsfMonth month() {
        return new EsfMonth(YearMonth.from(month));
    }

    public UUID id() {
        return id;
    }

    public AuthorityId host() {
        return host;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public int rowCount() {
        return rowCount;
    }

    public BigDecimal hours() {
        return hours;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public boolean resendDue() {
        return resendDue;
    }

    public boolean superseded() {
        return superseded;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
