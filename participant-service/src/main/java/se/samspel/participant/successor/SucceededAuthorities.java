package se.samspel.participant.successor;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.ClosedAuthorities;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;

/**
 * Authorities that have ceased: they neither call nor are named in anything new. A handful in the
 * nation, so they are held in memory; what is recorded in the seconds until it is read again moves
 * to the successor with the rest.
 */
@ApplicationScoped
public class SucceededAuthorities implements ClosedAuthorities {

    private final Sql sql;
    private final SystemTransaction system;
    private volatile Map<AuthorityId, AuthorityId> successors = Map.of();

    SucceededAuthorities(Sql sql, SystemTransaction system) {
        this.sql = sql;
        this.system = system;
    }

    @Override
    public @Nullable AuthorityId successorOf(AuthorityId authority) {
        return successors.get(authority);
    }

    /** 422 where something new would name an authority that has ceased. */
    public void refuse(String pointer, @Nullable AuthorityId named) {
        AuthorityId successor = named == null ? null : successors.get(named);
        if (successor != null) {
            throw Problem.of(
                            422,
                            "authority-succeeded",
                            Text.of(
                                    "Myndigheten har en efterträdare",
                                    "The authority has a successor"))
                    .error(
                            pointer,
                            "authority-succeeded",
                            Text.of(
                                    "Myndigheten finns inte längre: ange " + successor + ".",
                                    "The authority has ceased: name " + successor + "."));
        }
    }

    @Scheduled(
            every = "${samspel.succession.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void readAgain() {
        successors =
                system.call(() ->
                        sql
                                .rows(
                                        row ->
                                                Map.entry(
                                                        AuthorityId.parse(row.getString(1)),
                                                        AuthorityId.parse(row.getString(2))),
                                        "select predecessor, successor from authority_succession")
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
