package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.disclosure.domain.OtherReports;
import se.samspel.reporting.disclosure.domain.SharedCounts;
import se.samspel.reporting.edition.NewEdition.KnownCount;
import se.samspel.reporting.edition.OtherEditions;
import se.samspel.reporting.figures.domain.Answers;
import se.samspel.reporting.figures.domain.Ask;
import se.samspel.reporting.figures.domain.Elsewhere;
import se.samspel.reporting.figures.domain.LateFacts;
import se.samspel.reporting.figures.domain.Shown;

/** For reports that have a calculation of their own. */
@ApplicationScoped
class ToldElsewhere implements OtherEditions {

    private static final Answers NONE = new Answers(Map.of());

    private final FactReading facts;
    private final Parts parts;
    private final Vocabulary vocabulary;

    ToldElsewhere(FactReading facts, Parts parts, Vocabulary vocabulary) {
        this.facts = facts;
        this.parts = parts;
        this.vocabulary = vocabulary;
    }

    @Override
    public OtherReports told(Covered covered, List<KnownCount> known) {
        List<Shown> shown =
                known.stream().map(count -> new Shown(count.name(), count.people())).toList();
        return own -> {
            Set<Ask> asks = Elsewhere.read(own.keySet());
            Set<Ask> all = new HashSet<>(Elsewhere.of(asks, shown));
            if (asks.containsAll(all)) {
                return SharedCounts.NONE;
            }
            all.addAll(asks);
            var told = new LateFacts(() -> facts.facts(covered, all, parts.of(covered.coverage())));
            return new Elsewhere(vocabulary, Map.of(), shown, NONE, told).boundTo(own);
        };
    }
}
