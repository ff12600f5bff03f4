package se.samspel.funding.esf;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.esf.domain.HourCaps;
import se.samspel.funding.esf.domain.ProgrammePeriod;
import se.samspel.funding.esf.domain.ProgrammePeriodKey;

/** What programme periods prescribe: the association's own entry, else everybody's. */
@ApplicationScoped
public class ProgrammePeriodRepository
        implements PanacheRepositoryBase<ProgrammePeriod, ProgrammePeriodKey> {

    /** By the periods' codes; periods of which nothing is known are absent. */
    public Map<String, HourCaps> capsFor(String associationId) {
        Map<String, HourCaps> byCode = new HashMap<>();
        for (ProgrammePeriod period : ownAfterEverybodys(associationId)) {
            byCode.put(period.key().code(), period.caps());
        }
        return byCode;
    }

    @Nullable ProgrammePeriod inForce(String associationId, String code) {
        return ownAfterEverybodys(associationId).stream()
                .filter(period -> period.key().code().equals(code))
                .reduce((everybodys, own) -> own)
                .orElse(null);
    }

    private List<ProgrammePeriod> ownAfterEverybodys(String associationId) {
        return list(
                "key.scope in (?1, ?2) order by case when key.scope = ?1 then 0 else 1 end",
                ProgrammePeriodKey.EVERYBODY,
                associationId);
    }
}
