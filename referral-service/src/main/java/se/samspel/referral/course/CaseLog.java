package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Referral;

/**
 * Logs each read and write of a referral at the authority whose record it is: the referrer's until
 * the host has received it, the host's from then on.
 */
@ApplicationScoped
public class CaseLog {

    private final AccessLog log;
    private final CurrentCaller caller;

    CaseLog(AccessLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    public void record(String operation, Referral referral) {
        log.record(
                operation,
                controller(referral),
                participants(List.of(referral)),
                List.of(referral.id()));
    }

    /** A reading of the caller's own log: logged there, whoever has the referral's record now. */
    public void recordOwn(String operation, Referral referral) {
        log.record(
                operation,
                caller.authority(),
                participants(List.of(referral)),
                List.of(referral.id()));
    }

    /** One row for each controller: each must see who has read its records. */
    public void recordAll(String operation, List<Referral> referrals) {
        if (referrals.isEmpty()) {
            log.record(operation, caller.authority(), List.of(), List.of());
            return;
        }
        Map<AuthorityId, List<Referral>> byController =
                referrals.stream().collect(Collectors.groupingBy(CaseLog::controller));
        byController.forEach((controller, theirs) ->
                log.record(
                        operation,
                        controller,
                        participants(theirs),
                        theirs.stream().map(Referral::id).toList()));
    }

    private static List<UUID> participants(List<Referral> referrals) {
        return referrals.stream()
                .map(referral -> referral.subject().participantId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static AuthorityId controller(Referral referral) {
        return referral.receivedOn() == null
                ? referral.parties().referringAuthority()
                : referral.parties().receivingAuthority();
    }
}
