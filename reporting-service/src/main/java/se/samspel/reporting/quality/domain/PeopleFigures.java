package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Figures;

/** What the rows say of a period, in the ways in which a report may print it. */
record PeopleFigures(Figures figures) {

    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

    boolean has(String figure) {
        return figures.has(figure) || DestinationGroup.of(figure).isPresent();
    }

    /** Sums that are printed but are no figure of the team report are added up here. */
    @Nullable BigDecimal value(String figure) {
        return figures.has(figure)
                ? figures.value(figure)
                : DestinationGroup.of(figure).map(group -> group.sum(figures)).orElse(null);
    }

    List<ShareOfWhole> shares(ReportedFigure reported) {
        return readsAsShare(reported) ? ShareOfWhole.of(reported.figure(), figures) : List.of();
    }

    /**
     * Whether a count is printed as a share: the text says so, or the figure is no whole number.
     */
    private boolean readsAsShare(ReportedFigure reported) {
        BigDecimal computed = value(reported.figure());
        boolean count = computed != null && computed.scale() <= 0;
        return count && (reported.saysShare() || reported.hasFraction());
    }

    /** Whether the printed figure is what the rows say, read in any way that its text allows. */
    boolean agree(ReportedFigure reported) {
        BigDecimal computed = value(reported.figure());
        if (computed == null) {
            return false;
        }
        boolean onlyShare = computed.scale() <= 0 && reported.isIn(ReportedFigure.Unit.PERCENT);
        return !onlyShare
                        && (Rounding.agree(reported.value(), computed)
                                || inOtherUnit(reported, computed))
                || shares(reported).stream().anyMatch(share -> share.agrees(reported.value()));
    }

    private static boolean inOtherUnit(ReportedFigure reported, BigDecimal computed) {
        String figure = reported.figure();
        if (figure.startsWith("throughputMonths") && says(reported, ReportedFigure.Unit.YEARS)) {
            return Rounding.agree(reported.value(), computed, MONTHS_IN_YEAR);
        }
        boolean years =
                figure.startsWith("yearsInPublicSupport") || figure.startsWith("meanAgeYears");
        return years
                && computed.scale() > 0
                && says(reported, ReportedFigure.Unit.MONTHS)
                && Rounding.agree(
                        reported.value().divide(MONTHS_IN_YEAR, 1, RoundingMode.HALF_UP), computed);
    }

    private static boolean says(ReportedFigure reported, ReportedFigure.Unit unit) {
        if (reported.circumstances().unit() != null) {
            return reported.isIn(unit);
        }
        String words = reported.words();
        return unit == ReportedFigure.Unit.YEARS
                ? words.matches("(?is).*(\\bår\\b|\\byears?\\b).*")
                : words.matches("(?is).*(\\bmån(ader)?\\b|\\bmonths?\\b).*");
    }
}
