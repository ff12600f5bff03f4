package se.samspel.reporting.quality.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.reporting.teamreport.domain.Figures;

/** The names under which a figure's parts stand in the team report. */
final class Siblings {

    private static final String DESTINATIONS = "exits.byDestination.";
    private static final Set<String> SEXES = Set.of("KVINNA", "MAN");
    private static final Set<String> ONLY_PARTIES = Set.of("KOMMUN", "REGION");
    private static final Set<String> ONLY_PAYERS =
            Set.of("SOCIALTJANST", "A_KASSA", "ANNAN", "INGEN");

    private final Figures figures;
    private final String figure;
    private final Set<String> codes;

    Siblings(Figures figures, ReportedFigure reported) {
        this.figures = figures;
        this.figure = reported.figure();
        this.codes = reported.breakdown().keySet();
    }

    /** The figures that a part may be: several where two tables share a code; none for a unit. */
    List<String> of(String code) {
        String row = figure.substring(figure.lastIndexOf('.', figure.lastIndexOf('.') - 1) + 1);
        String column =
                figure.startsWith("bySex.") && figure.endsWith(".total")
                        ? row.substring(0, row.indexOf('.'))
                        : figure.equals("exits.total")
                                ? "exits"
                                : figure.substring(figure.lastIndexOf('.') + 1);
        if (SEXES.contains(code)) {
            return named(Stream.of("bySex." + column + "." + code));
        }
        boolean exit = figure.startsWith("exits.") || column.equals("exits");
        return exit
                ? named(Stream.of("exits." + code, DESTINATIONS + code))
                : named(tables().map(table -> table + "." + column + "." + code));
    }

    private Stream<String> tables() {
        if (codes.stream().anyMatch(ONLY_PARTIES::contains)) {
            return Stream.of("referringParty");
        }
        return codes.stream().anyMatch(ONLY_PAYERS::contains)
                ? Stream.of("incomePayer")
                : Stream.of("referringParty", "incomePayer");
    }

    private List<String> named(Stream<String> names) {
        return names.filter(figures::has).toList();
    }
}
