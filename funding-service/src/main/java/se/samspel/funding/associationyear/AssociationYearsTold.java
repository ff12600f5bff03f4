package se.samspel.funding.associationyear;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import se.samspel.funding.association.domain.YearMoneyChanged;
import se.samspel.funding.associationyear.YearRows.Version;
import se.samspel.funding.associationyear.domain.AssociationYear;
import se.samspel.funding.associationyear.domain.YearRow;
import se.samspel.funding.event.FundingEvents;

/** Tells of associations' years in the transaction that changes them, in two statements. */
@ApplicationScoped
public class AssociationYearsTold {

    private final YearRows rows;
    private final FundingEvents events;

    AssociationYearsTold(YearRows rows, FundingEvents events) {
        this.rows = rows;
        this.events = events;
    }

    void changed(@Observes YearMoneyChanged change) {
        tell(change.associationId(), rows.raised(change.associationId(), change.years()));
    }

    /** As they were told last, of an association that has come whole. */
    public void tellAll(String associationId) {
        tell(associationId, rows.known(associationId));
    }

    /** Each with a greater version, those too that were never told of. */
    public void tellAnew(String associationId) {
        changed(YearMoneyChanged.ofAllYears(associationId));
    }

    private void tell(String associationId, List<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Map<Integer, List<YearRow>> byYear =
                rows.amounts(associationId, versions.stream().map(Version::year).toList()).stream()
                        .collect(groupingBy(YearRow::year));
        for (Version version : versions) {
            var key =
                    new AssociationYearChanged.Key(
                            associationId, version.year(), version.version());
            events.tell(
                    "association-year.changed",
                    key.text(),
                    AssociationYearChanged.of(
                            key, AssociationYear.of(byYear.getOrDefault(key.year(), List.of()))));
        }
    }
}
