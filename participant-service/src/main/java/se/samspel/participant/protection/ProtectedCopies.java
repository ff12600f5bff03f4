package se.samspel.participant.protection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.participant.database.Sql;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Protection;

/**
 * Lets hosts' copies follow a protection that the discloser records after the reception: what it
 * told before would else show where the person lives (H5). The host is told no more than that.
 */
@ApplicationScoped
class ProtectedCopies {

    // Small enough that a transaction's locks are short.
    private static final int AT_ONCE = 50;

    // One instance at a time: another one would find the same copies.
    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('protected copies', 0))";

    // Only what came from the disclosure, and where the host has said nothing of it itself.
    private static final String BEHIND =
            """
            select distinct on (copy.id) copy.id, told.protection
            from disclosure d
            join participant told on told.id = d.participant_id and told.protection <> 'NONE'
            join received_copy c on c.disclosure_id = d.id
            join participant copy on copy.id = c.participant_id
              and copy.protection = 'NONE' and copy.origin = 'DISCLOSED'
            where d.restricted
              and not exists (select from protection_history h where h.participant_id = copy.id)
            order by copy.id limit ?
            """;

    private final ProtectionService protections;
    private final ParticipantRepository participants;
    private final Sql sql;
    private final SystemTransaction system;

    ProtectedCopies(
            ProtectionService protections,
            ParticipantRepository participants,
            Sql sql,
            SystemTransaction system) {
        this.protections = protections;
        this.participants = participants;
        this.sql = sql;
        this.system = system;
    }

    private record Behind(UUID id, Protection protection) {}

    @Scheduled(
            every = "${samspel.protected-copies.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followAll() {
        int followed = AT_ONCE;
        while (followed == AT_ONCE) {
            followed = system.call(this::followSome);
        }
    }

    private int followSome() {
        if (!sql.row(row -> row.getBoolean(1), ALONE)) {
            return 0;
        }
        List<Behind> behind =
                sql.rows(
                        row ->
                                new Behind(
                                        row.getObject(1, UUID.class),
                                        Protection.valueOf(row.getString(2))),
                        BEHIND,
                        AT_ONCE);
        for (Behind each : behind) {
            Participant copy = participants.findById(each.id());
            protections.follow(copy, each.protection());
        }
        return behind.size();
    }
}
