package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import se.samspel.funding.association.AssociationTold;
import se.samspel.funding.association.domain.YearMoneyChanged;
import se.samspel.funding.merger.domain.AssociationMerger;

/**
 * What is the associations' own: agreements, ESF projects, and that one has gone into the other.
 */
@ApplicationScoped
class AssociationsPassage {

    private static final String HOLD =
            "select cast(samspel_hold_association(:transferring) as text), 1";

    private static final String AGREEMENTS =
            """
            update local_agreement set version = version + 1, association_id = :receiving
            where association_id = :transferring
              and (valid_until is null or valid_until >= :effectiveOn)
            """;

    // What is kept of a project follows by its foreign keys.
    private static final String PROJECTS =
            """
            update esf_project p set version = p.version + 1, changed_at = :now,
              association_id = :receiving,
              owner = case p.owner when :transferring then :receiving else p.owner end
            where p.association_id = :transferring and\
            """
                    + " "
                    + PassingRepository.PROJECT_PASSES;

    private static final String MERGED =
            """
            update association set version = version + 1, merged_into = :receiving,
              merged_on = :effectiveOn
            where id = :transferring
            """;

    private static final String TAKEN_OVER =
            "update association set version = version + 1 where id = :receiving";

    // With what the transferring one has taken over before.
    private static final String READS =
            """
            insert into association_reader (reader, association_id)
            select 'association:' || :receiving, :transferring
            union
            select 'association:' || :receiving, r.association_id from association_reader r
            where r.reader = 'association:' || :transferring
            on conflict do nothing
            """;

    private final AssociationTold told;
    private final Event<YearMoneyChanged> changes;

    AssociationsPassage(AssociationTold told, Event<YearMoneyChanged> changes) {
        this.told = told;
        this.changes = changes;
    }

    /** Waits for what is being written in the transferring association; nothing new begins. */
    void hold(Passage both) {
        both.rows(HOLD);
    }

    void pass(AssociationMerger merger, Passage both) {
        both.run(AGREEMENTS, PROJECTS, MERGED, TAKEN_OVER, READS);
        told.tell(List.of(merger.transferring(), merger.receiving()));
        for (String association : List.of(merger.transferring(), merger.receiving())) {
            changes.fire(YearMoneyChanged.ofAllYears(association));
        }
    }
}
