package se.samspel.referral.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.value.AuthorityId;

/**
 * Logs each read and write of an agenda's items at the host: a referral on an agenda has been
 * received, so it is the host's record.
 */
@ApplicationScoped
public class AgendaLog {

    private static final Logger LOG = Logger.getLogger(AgendaLog.class);

    private final AccessLog log;
    private final CurrentCaller caller;

    AgendaLog(AccessLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    public void record(String operation, SeenItem item) {
        recordAll(operation, List.of(item));
    }

    /** One row; an agenda that shows the caller nothing is logged as its own reading. */
    public void recordAll(String operation, List<SeenItem> items) {
        log.record(
                operation,
                items.isEmpty() ? caller.authority() : items.getFirst().host(),
                items.stream()
                        .map(SeenItem::referral)
                        .filter(Objects::nonNull)
                        .map(SeenItem.OnAgenda::participantId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                items.stream().map(SeenItem::record).distinct().toList());
        items.forEach(item -> alert(operation, item));
    }

    /** The referrer's words are its disclosure to the team: shown, they are logged there too. */
    public void recordNeed(String operation, SeenItem item) {
        AuthorityId referrer = item.referring();
        if (referrer != null && item.insight().need()) {
            log.record(operation, referrer, List.of(), List.of(item.record()));
        }
    }

    /** Every access to what is about a protected person alerts (H5); the line names no person. */
    private void alert(String operation, SeenItem item) {
        SeenItem.OnAgenda referral = item.referral();
        if (referral != null && referral.restricted()) {
            LOG.warnf("ALERT PROTECTED_PERSON at %s, %s", caller.authority(), operation);
        }
    }
}
