package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.edition.NewEdition;
import se.samspel.reporting.edition.NewEdition.KnownCount;
import se.samspel.reporting.edition.Standing;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.edition.domain.Decision;
import se.samspel.reporting.edition.domain.Differences;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.edition.domain.Release;
import se.samspel.reporting.figures.domain.Evaluation.Controlled;
import se.samspel.reporting.figures.domain.Shown;
import se.samspel.reporting.summary.MonthlyFigures;
import se.samspel.reporting.table.ReportView;
import se.samspel.reporting.table.domain.Report;

/** Makes the next edition where something has changed since the latest. */
@ApplicationScoped
class EditionMaking {

    private final Computation computation;
    private final MonthlyFigures sums;
    private final Editions editions;

    EditionMaking(Computation computation, MonthlyFigures sums, Editions editions) {
        this.computation = computation;
        this.sums = sums;
        this.editions = editions;
    }

    /** What others read: the latest edition, or a new one where the facts say something else. */
    Edition forOthers(Definition definition, Covered covered, Days days) {
        if (!Computation.isOfSums(definition, covered)) {
            return forOthers(computation.compute(definition, covered, days, false));
        }
        EditionOf of = ofOthers(definition, covered, days);
        Optional<Standing> standing = editions.standing(of);
        return standing.filter(kept -> kept.isRight(definition.version()))
                .map(Standing::edition)
                .orElseGet(() -> {
                    long revision = standing.map(Standing::revision).orElseGet(sums::revision);
                    Computed computed = computation.compute(definition, covered, days, false);
                    Edition edition = forOthers(computed, standing.map(Standing::edition));
                    editions.reckon(edition, revision);
                    return edition;
                });
    }

    private Edition forOthers(Computed computed) {
        return forOthers(computed, editions.latest(of(computed, Audience.OTHERS)));
    }

    private Edition forOthers(Computed computed, Optional<Edition> latest) {
        EditionOf of = of(computed, Audience.OTHERS);
        return unchanged(latest, computed)
                .orElseGet(() -> {
                    editions.oneAtATime(of);
                    return unchanged(editions.latest(of), computed)
                            .orElseGet(() -> add(of, computed));
                });
    }

    /** For the operator, who sees no parts and so can't tell what they would give away. */
    Edition asItStands(Definition definition, Covered covered, Days days) {
        return editions.latest(ofOthers(definition, covered, days)).orElseThrow(Problem::notFound);
    }

    private static EditionOf ofOthers(Definition definition, Covered covered, Days days) {
        return new EditionOf(
                definition.key(),
                covered.coverage().text(),
                days.from(),
                days.to(),
                Audience.OTHERS);
    }

    /** The host's own, exactly; the latest where nothing has changed. */
    Edition forHost(Computed computed) {
        EditionOf of = of(computed, Audience.HOST);
        editions.oneAtATime(of);
        return unchanged(editions.latest(of), computed)
                .orElseGet(
                        () -> keep(of, computed.exactly(), new Kept(computed, List.of(), 0, null)));
    }

    /** What others read from now on, by the host's decision. */
    Edition released(Computed computed, Decision decision) {
        EditionOf of = of(computed, Audience.OTHERS);
        editions.oneAtATime(of);
        return add(of, computed, decision);
    }

    private Edition add(EditionOf of, Computed computed) {
        int threshold =
                computed.definition().sections().stream()
                        .mapToInt(section -> section.disclosure().threshold())
                        .max()
                        .orElse(Terms.USUAL.threshold());
        return add(of, computed, Decision.usual(Terms.usual(threshold)));
    }

    private Edition add(EditionOf of, Computed computed, Decision decision) {
        Terms terms = decision.terms();
        List<Shown> known = known(of);
        Controlled controlled =
                computed.evaluation()
                        .controlled(
                                computed.answers(),
                                terms,
                                known,
                                computation.besides(computed, terms.threshold(), known));
        return keep(
                of,
                computed.report(controlled.sections(), false),
                new Kept(computed, controlled.shown(), terms.threshold(), decision.release()));
    }

    private record Kept(
            Computed computed, List<Shown> shown, int threshold, @Nullable Release release) {}

    private Edition keep(EditionOf of, Report report, Kept kept) {
        Computed computed = kept.computed();
        return editions.add(
                of,
                new NewEdition(
                        ReportView.of(report),
                        report.dataTime(),
                        computed.definition().version(),
                        computed.basis(),
                        kept.shown().stream()
                                .map(shown -> new KnownCount(shown.name(), shown.people()))
                                .toList(),
                        kept.threshold(),
                        kept.release()),
                before -> Differences.between(editions.report(before), report));
    }

    private List<Shown> known(EditionOf of) {
        return editions.known(of.coverage(), of.from(), of.to()).stream()
                .map(count -> new Shown(count.name(), count.people()))
                .toList();
    }

    private Optional<Edition> unchanged(Optional<Edition> kept, Computed computed) {
        return kept.filter(latest -> latest.definitionVersion() == computed.definition().version())
                .filter(latest -> editions.basis(latest, Basis.class).equals(computed.basis()));
    }

    private static EditionOf of(Computed computed, Audience audience) {
        Days days = computed.scope().days();
        return new EditionOf(
                computed.definition().key(),
                computed.covered().coverage().text(),
                days.from(),
                days.to(),
                audience);
    }
}
