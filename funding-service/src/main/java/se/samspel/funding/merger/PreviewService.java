package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerFacts;
import se.samspel.funding.merger.domain.MergerObstacles;
import se.samspel.funding.merger.domain.Obstacle;
import se.samspel.funding.merger.domain.PassedBalances;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Shows both offices what would pass over now, and what stands in the way. */
@ApplicationScoped
class PreviewService {

    private final MergerRepository mergers;
    private final MergerActs acts;
    private final BothAssociations both;
    private final FactsReading facts;
    private final PassingRepository passing;
    private final CurrentCaller caller;

    PreviewService(
            MergerRepository mergers,
            MergerActs acts,
            BothAssociations both,
            FactsReading facts,
            PassingRepository passing,
            CurrentCaller caller) {
        this.mergers = mergers;
        this.acts = acts;
        this.both = both;
        this.facts = facts;
        this.passing = passing;
        this.caller = caller;
    }

    @Transactional
    PreviewView preview(UUID id) {
        caller.association();
        AssociationMerger merger = mergers.visible(id);
        acts.side(merger);
        if (!merger.state().isUnderWay()) {
            throw new IllegalMove(
                    merger.state().name(),
                    List.of(),
                    Text.of("Sammanläggningen är avgjord.", "The merger is over."));
        }
        return both.call(id, () -> view(merger));
    }

    private PreviewView view(AssociationMerger merger) {
        MergerFacts found = facts.of(merger);
        List<Obstacle> obstacles = MergerObstacles.of(found);
        return new PreviewView(
                merger.id(),
                merger.version(),
                merger.effectiveOn(),
                obstacles.stream().anyMatch(each -> each.code().isBlocking()),
                obstacles.stream().map(PreviewView.ObstacleView::of).toList(),
                new PassingView(
                        passing.members(merger),
                        passing.interventions(merger),
                        passing.grants(merger),
                        passing.agreements(merger),
                        PassedBalances.of(found.books().balances()).held().stream()
                                .map(PassingView.Balance::of)
                                .toList(),
                        passing.projects(merger)));
    }
}
