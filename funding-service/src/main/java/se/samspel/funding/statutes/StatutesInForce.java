package se.samspel.funding.statutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.samspel.funding.statutes.domain.StatuteTerms;
import se.samspel.funding.statutes.domain.Statutes;
import se.samspel.funding.statutes.domain.StatutesOverTime;

/** What the statutes of an association say on a day. Inside the transaction of a use case. */
@ApplicationScoped
public class StatutesInForce {

    private final StatutesRepository statutes;

    StatutesInForce(StatutesRepository statutes) {
        this.statutes = statutes;
    }

    /** Those that are registered for that day. One indexed read. */
    public Optional<Statutes> registered(String associationId, LocalDate day) {
        return statutes.on(associationId, day);
    }

    /** Of all days. One indexed read. */
    public StatutesOverTime overTime(String associationId) {
        return new StatutesOverTime(
                statutes.list("associationId = ?1 order by validFrom desc", associationId));
    }

    /** The law's own terms where none are registered for that day. One indexed read. */
    public StatuteTerms on(String associationId, LocalDate day) {
        return statutes.on(associationId, day).map(Statutes::terms).orElse(StatuteTerms.BY_LAW);
    }
}
