package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.IncomePayer;

/** A count as reports also print it: as a share of the people that it is a part of. */
record ShareOfWhole(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The shares that a count may be printed as, the likeliest first; none for wholes. */
    static List<ShareOfWhole> of(String figure, Figures figures) {
        DestinationGroup group = DestinationGroup.of(figure).orElse(null);
        long part = group == null ? figures.count(figure) : group.sum(figures).longValue();
        return wholes(figure, figures)
                .distinct()
                .map(whole -> new ShareOfWhole(part, whole))
                .toList();
    }

    /** How many stand behind a share or a count's share; several where reports differ. */
    static Stream<Long> wholes(String figure, Figures figures) {
        String[] names = figure.split("\\.");
        return switch (names[0]) {
            case "bySex" ->
                    names[2].equals("total")
                            ? Stream.empty()
                            : Stream.of(figures.count("bySex." + names[1] + ".total"));
            case "referringParty", "incomePayer" ->
                    Stream.of(figures.count("stockAndFlow." + names[1]));
            case "incomeChange" -> Stream.of(payers(figure, figures));
            case "exits" -> exits(figure, figures);
            case "yearsInPublicSupportAtEnrolment" ->
                    names.length < 3
                            ? Stream.empty()
                            : Stream.of(figures.count("bySex.exits." + names[2]));
            default -> Stream.empty();
        };
    }

    private static Stream<Long> exits(String figure, Figures figures) {
        long all = figures.count("exits.total");
        long stayed = figures.count("exits.excludingEarlyDropouts");
        long withDestination =
                Stream.of(ExitDestination.values())
                        .mapToLong(code -> figures.count("exits.byDestination." + code))
                        .sum();
        if (figure.equals("exits.total")) {
            return Stream.empty();
        }
        if (figure.toLowerCase(Locale.ROOT).contains("dropouts") && !figure.contains("goal")) {
            return Stream.of(all);
        }
        // The deceased are in neither base of a goal share, but reports forget it.
        return Stream.of(stayed, all, withDestination, all - stayed + withDestination);
    }

    private static long payers(String figure, Figures figures) {
        String table = figure.substring(0, figure.lastIndexOf('.') + 1);
        return Stream.of(IncomePayer.values())
                .mapToLong(payer -> figures.count(table + payer))
                .sum();
    }

    boolean hasBase() {
        return whole > 0;
    }

    boolean agrees(BigDecimal percent) {
        return hasBase()
                && Rounding.agree(
                        percent, BigDecimal.valueOf(100 * part), BigDecimal.valueOf(whole));
    }

    @Nullable BigDecimal percent() {
        return hasBase()
                ? BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                : null;
    }

    String calculation() {
        return part + " / " + whole + " = " + percent() + " %";
    }
}
