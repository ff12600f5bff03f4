package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerFacts;
import se.samspel.funding.merger.domain.MergerObstacles;
import se.samspel.funding.merger.domain.ObstacleCode;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Carries a merger out, in one transaction and a number of statements that rows don't raise. */
@ApplicationScoped
class CompletionService {

    private final MergerActs acts;
    private final BothAssociations both;
    private final FactsReading facts;
    private final MembersPassage members;
    private final InterventionsPassage interventions;
    private final LedgerPassage ledger;
    private final AssociationsPassage associations;
    private final EntityManager entities;

    CompletionService(
            MergerActs acts,
            BothAssociations both,
            FactsReading facts,
            MembersPassage members,
            InterventionsPassage interventions,
            LedgerPassage ledger,
            AssociationsPassage associations,
            EntityManager entities) {
        this.acts = acts;
        this.both = both;
        this.facts = facts;
        this.members = members;
        this.interventions = interventions;
        this.ledger = ledger;
        this.associations = associations;
        this.entities = entities;
    }

    @Transactional
    Outcome complete(UUID id, ActingUser user) {
        return acts.move(
                new MergerActs.Asked("complete-merger", id, id, user),
                (merger, act) -> {
                    merger.refuseUnlessDue(act);
                    both.call(
                            id,
                            () -> {
                                merger.complete(passed(merger, act), act);
                                return merger;
                            });
                });
    }

    /** Members first, whose authorities host; the ledger before the association is closed. */
    private List<UUID> passed(AssociationMerger merger, AssociationMerger.Act act) {
        Passage passage = Passage.of(entities, merger).with("now", act.at());
        associations.hold(passage);
        MergerFacts found = facts.of(merger);
        refuseHindered(found);
        members.pass(merger, passage);
        List<UUID> passed = interventions.pass(passage);
        ledger.pass(merger, found.books());
        associations.pass(merger, passage);
        return passed;
    }

    private static void refuseHindered(MergerFacts found) {
        List<String> blocking =
                MergerObstacles.of(found).stream()
                        .map(each -> each.code())
                        .filter(ObstacleCode::isBlocking)
                        .map(ObstacleCode::name)
                        .toList();
        if (!blocking.isEmpty()) {
            throw Problem.of(
                            409,
                            "merger-hindered",
                            Text.of("Något hindrar sammanläggningen", "The merger is hindered"))
                    .detail(
                            Text.of(
                                    "Förhandsvisningen säger vad och hur det avhjälps.",
                                    "The preview says what it is and how it is mended."))
                    .with("obstacles", blocking);
        }
    }
}
