package se.samspel.funding.participantfile.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a project's participants of a month were sent to Statistics Sweden. When a month is sent
 * again, all later months that were sent have to be, too. Who they are is known to the hosts alone.
 */
@Entity
@Table(name = "esf_participant_file")
public class ParticipantFile {

    @EmbeddedId private ParticipantFileKey key;
    @Version private long version = 1;
    private String associationId;
    private int rowCount;
    private BigDecimal hours;
    private LocalDate firstSentOn;
    private LocalDate sentOn;
    private boolean resendDue;
    private @Nullable LocalDate resendSince;
    private int sendings;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ParticipantFile() {}

    /** By whom it was told, and when. */
    public record Told(String by, Instant at) {}

    @SuppressWarnings("NullAway.Init") // the rest is taken from the sending
    public ParticipantFile(
            ParticipantFileKey key, String associationId, Sending sending, Told told) {
        this.key = key;
        this.associationId = associationId;
        this.firstSentOn = sending.sentOn();
        take(sending, told);
    }

    /** No longer due itself; all later months that were sent are from now on. */
    public void sendAgain(Sending sending, Told told) {
        if (sending.sentOn().isBefore(sentOn)) {
            throw new ParticipantFileRule.SentBeforeEarlier();
        }
        resendDue = false;
        resendSince = null;
        take(sending, told);
    }

    private void take(Sending sending, Told told) {
        if (!sending.sentOn().isAfter(month().atEndOfMonth())) {
            throw new ParticipantFileRule.MonthNotOver();
        }
        rowCount = sending.rows();
        hours = sending.hours();
        sentOn = sending.sentOn();
        recordedAt = told.at();
        sendings++;
    }

    public UUID projectId() {
        return key.projectId();
    }

    public YearMonth month() {
        return key.yearMonth();
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public int rows() {
        return rowCount;
    }

    public BigDecimal hours() {
        return hours;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    LocalDate firstSentOn() {
        return firstSentOn;
    }

    public boolean isResendDue() {
        return resendDue;
    }

    public @Nullable LocalDate resendSince() {
        return resendSince;
    }

    public int sendings() {
        return sendings;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
