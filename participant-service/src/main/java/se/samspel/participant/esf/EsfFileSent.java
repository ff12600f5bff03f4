package se.samspel.participant.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.participant.esf.domain.EsfFile;

/** Event: how a month's file stands; all that funding learns of the participants. */
public record EsfFileSent(
        UUID interventionId,
        String month,
        long version,
        int rows,
        BigDecimal hours,
        LocalDate sentOn,
        boolean resendDue) {

    static OutboxEvent of(EsfFile file) {
        String month = file.month().month().toString();
        return OutboxEvent.state(
                "samspel.participant.v1",
                "esf-file.sent",
                file.interventionId() + "/" + month,
                new EsfFileSent(
                        file.interventionId(),
                        month,
                        file.version(),
                        file.rowCount(),
                        file.hours(),
                        file.sentOn(),
                        file.resendDue()));
    }
}
