package se.samspel.funding.participantfile.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a month's participant file: due within four weeks after the month, and within
 * four weeks when it is to be sent again.
 */
public enum FileStatus {
    DUE,
    OVERDUE,
    SENT,
    SENT_LATE,
    RESEND_DUE,
    RESEND_OVERDUE;

    private static final int WEEKS = 4;

    /** The last day in time. */
    public static LocalDate dueOn(YearMonth month) {
        return month.atEndOfMonth().plusWeeks(WEEKS);
    }

    /** The last day in time for what is to be sent again since that day. */
    public static LocalDate resendOn(LocalDate since) {
        return since.plusWeeks(WEEKS);
    }

    /** {@code file}: null where none was sent. */
    public static FileStatus of(YearMonth month, @Nullable ParticipantFile file, LocalDate today) {
        if (file == null) {
            return today.isAfter(dueOn(month)) ? OVERDUE : DUE;
        }
        LocalDate since = file.resendSince();
        if (since != null) {
            return today.isAfter(resendOn(since)) ? RESEND_OVERDUE : RESEND_DUE;
        }
        return file.firstSentOn().isAfter(dueOn(month)) ? SENT_LATE : SENT;
    }

    public boolean isToBeSent() {
        return this != SENT && this != SENT_LATE;
    }
}
