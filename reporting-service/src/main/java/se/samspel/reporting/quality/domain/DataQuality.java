package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.teamreport.domain.Figures;

/** Finds the contradictions between a printed report and the rows, and says why where it can. */
public record DataQuality(Figures figures) {

    private static final String DESTINATIONS = "exits.byDestination.";

    /** Whether the team report has a figure of this name, or a sum that is printed for it. */
    public boolean knows(String figure) {
        return figures.has(figure) || DestinationGroup.of(figure).isPresent();
    }

    /** One finding per reported figure that differs; a figure that equals is none. */
    public List<Finding> findings(List<ReportedFigure> reported) {
        return reported.stream()
                .filter(each -> knows(each.figure()))
                .flatMap(each -> finding(each).stream())
                .toList();
    }

    private Optional<Finding> finding(ReportedFigure reported) {
        BigDecimal computed = computed(reported.figure());
        if (computed == null) {
            Text why = Text.of("det finns inget att räkna på", "nothing to compute it from");
            return Optional.of(found(reported, Code.BASE_UNDEFINED, null, null, why));
        }
        if (computed.compareTo(reported.value()) == 0) {
            return Optional.empty();
        }
        ReportedParts parts = new ReportedParts(figures, reported);
        Optional<Text> twice = parts.countedTwice();
        if (twice.isPresent()) {
            return Optional.of(
                    found(reported, Code.DOUBLE_CLASSIFICATION, computed, null, twice.get()));
        }
        Text why = parts.differing().orElse(null);
        return Optional.of(
                new FlowIdentity(figures)
                        .calculation(reported.figure())
                        .map(sum -> found(reported, Code.STOCK_FLOW, computed, sum, why))
                        .orElseGet(() -> differs(reported, computed, why)));
    }

    private static Finding differs(
            ReportedFigure reported, BigDecimal computed, @Nullable Text why) {
        String difference = reported.value().subtract(computed).abs().toPlainString();
        Text size =
                reported.value().compareTo(computed) > 0
                        ? Text.of(
                                difference + " mer än beräknat", difference + " more than computed")
                        : Text.of(
                                difference + " mindre än beräknat",
                                difference + " less than computed");
        return found(reported, Code.REPORTED_DIFFERS, computed, null, why == null ? size : why);
    }

    /** Sums that are printed but are no figure of the team report are added up here. */
    private @Nullable BigDecimal computed(String figure) {
        return figures.has(figure)
                ? figures.value(figure)
                : DestinationGroup.of(figure).map(group -> group.sum(figures)).orElse(null);
    }

    private static Finding found(
            ReportedFigure reported,
            Code code,
            @Nullable BigDecimal computed,
            @Nullable String calculation,
            @Nullable Text explanation) {
        return new Finding(
                code,
                reported.figure(),
                reported.where(),
                reported.value(),
                computed,
                calculation,
                explanation);
    }
}
