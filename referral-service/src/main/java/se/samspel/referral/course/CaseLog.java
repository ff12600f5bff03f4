package se.samspel.referral.course;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(CaseLog.class);

    // On the caller's side of each, as row-level security knows it.
    private static final String RESTRICTED =
            """
            select u.subject from unnest(cast(:subjects as uuid[]), cast(:referring as text[]),
              cast(:receiving as text[])) u (subject, referring, receiving)
            where is_restricted(u.subject, u.referring, u.receiving)
            """;

    private final AccessLog log;
    private final EntityManager entities;
    private final CurrentCaller caller;

    CaseLog(AccessLog log, EntityManager entities, CurrentCaller caller) {
        this.log = log;
        this.entities = entities;
        this.caller = caller;
    }

    /** Whom an access is about, and on whose two sides it stands. */
    public record About(UUID subject, AuthorityId referring, AuthorityId receiving) {}

    /** A new referral: one that rests on a disclosure was alerted of when it was disclosed. */
    public void recordSubmitted(String operation, Referral referral) {
        write(operation, referral);
        if (referral.subject().disclosureId() == null) {
            alert(operation, about(List.of(referral)));
        }
    }

    public void record(String operation, Referral referral) {
        write(operation, referral);
        alert(operation, about(List.of(referral)));
    }

    /** Of parts of a referral that have ids of their own: they stand in the log beside it. */
    public void record(String operation, Referral referral, List<UUID> parts) {
        List<UUID> records = new ArrayList<>(List.of(referral.id()));
        records.addAll(parts);
        log.record(operation, controller(referral), participants(List.of(referral)), records);
        alert(operation, about(List.of(referral)));
    }

    private void write(String operation, Referral referral) {
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

    /**
     * An attempt at what is another unit's, or a protected person's, is kept for review though it
     * is refused as not found (H4).
     */
    void noteRefused(UUID id) {
        Boolean others =
                (Boolean)
                        entities.createNativeQuery("select is_other_units(:id)", Boolean.class)
                                .setParameter("id", id)
                                .getSingleResult();
        if (others) {
            LOG.warnf("ALERT OTHER_UNIT at %s", caller.authority());
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            log.record(
                                    "refused-referral",
                                    caller.authority(),
                                    List.of(),
                                    List.of(id)));
        }
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
        alert(operation, about(referrals));
    }

    /** Every access to what is about a protected person alerts (H5); the line names no person. */
    public void alert(String operation, List<About> accesses) {
        entities.createNativeQuery(RESTRICTED, UUID.class)
                .setParameter("subjects", all(accesses, About::subject, UUID[]::new))
                .setParameter(
                        "referring",
                        all(accesses, each -> each.referring().toString(), String[]::new))
                .setParameter(
                        "receiving",
                        all(accesses, each -> each.receiving().toString(), String[]::new))
                .getResultList()
                .forEach(subject ->
                        LOG.warnf(
                                "ALERT PROTECTED_PERSON at %s, %s", caller.authority(), operation));
    }

    private static <T> T[] all(
            List<About> accesses, Function<About, T> what, IntFunction<T[]> array) {
        return accesses.stream().map(what).toArray(array);
    }

    private static List<About> about(List<Referral> referrals) {
        return referrals.stream()
                .map(each ->
                        new About(
                                subject(each),
                                each.parties().referringAuthority(),
                                each.parties().receivingAuthority()))
                .toList();
    }

    private static UUID subject(Referral referral) {
        UUID disclosure = referral.subject().disclosureId();
        return disclosure == null
                ? Objects.requireNonNull(referral.subject().participantId())
                : disclosure;
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
