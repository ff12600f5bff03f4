package se.samspel.participant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.time.Today;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.waiver.domain.Waiver;

/** Logs and answers what was done with a form, and announces what changed it. */
@ApplicationScoped
class WaiverRecords {

    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Today today;

    WaiverRecords(AccessLog accessLog, Outbox outbox, Today today) {
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.today = today;
    }

    Outcome read(String operation, Waiver waiver) {
        accessLog.record(
                operation,
                waiver.controller(),
                List.of(waiver.participantId()),
                List.of(waiver.id()));
        WaiverView view = WaiverView.of(waiver, today.today());
        return Outcome.ok(view, "/waivers/" + waiver.id(), waiver.version());
    }

    /** Call after the flush: the version is the one that is committed. */
    Outcome changed(String operation, Waiver waiver) {
        outbox.append(WaiverChanged.of(waiver));
        return read(operation, waiver);
    }
}
